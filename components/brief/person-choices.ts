import { i18n } from '#i18n';
import {
  ATTITUDES,
  AUTHORITIES,
  CARE_FLAGS,
  CONCERN_STATUSES,
  LEVELS,
  PERSON_ROLES,
} from '@/lib/domain/people/person';

/** The choices of a person's form, in words. Functions: texts are there only once the page runs. */
export const personChoices = {
  role: () => PERSON_ROLES.map((value) => ({ value, label: i18n.t(`personRole.${value}`) })),
  attitude: () => ATTITUDES.map((value) => ({ value, label: i18n.t(`attitude.${value}`) })),
  level: () => LEVELS.map((value) => ({ value, label: i18n.t(`level.${value}`) })),
  authority: () => AUTHORITIES.map((value) => ({ value, label: i18n.t(`authority.${value}`) })),
  care: () => CARE_FLAGS.map((value) => ({ value, label: i18n.t(`care.${value}`) })),
  concern: () => CONCERN_STATUSES.map((value) => ({ value, label: i18n.t(`concern.${value}`) })),
} as const;
