import { i18n } from '#i18n';
import { localDay } from '@/components/ledger/local-day';
import { shortDay } from '@/components/ledger/short-day';
import {
  ATTITUDES,
  AUTHORITIES,
  CARE_FLAGS,
  CONCERN_STATUSES,
  LEVELS,
  PERSON_ROLES,
} from '@/lib/domain/people/person';
import { NOTE_KINDS } from '@/lib/domain/deals/note';
import { z } from '@/lib/domain/zod';
import { partText } from './part-text';
import { rowName } from './row-name';

/** A value as a reader understands it: days by their name, choices in words, lists line by line. */
export function valueText(value: unknown, now: Date): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return i18n.t(value ? 'version.yes' : 'version.no');
  if (typeof value === 'number') return new Intl.NumberFormat().format(value);
  if (typeof value === 'string') return choiceText(value) ?? dayText(value, now);
  if (Array.isArray(value))
    return value
      .map((entry) => valueText(entry, now))
      .filter((text) => text !== '')
      .join('\n');
  return partsText(value, now);
}

function dayText(text: string, now: Date): string {
  if (/^\d{4}-\d\d-\d\d$/u.test(text)) return shortDay(text, now);
  const instant = z.iso.datetime().safeParse(text);
  return instant.success ? shortDay(localDay(new Date(instant.data)), now) : text;
}

function choiceText(text: string): string | null {
  const role = PERSON_ROLES.find((one) => one === text);
  if (role !== undefined) return i18n.t(`personRole.${role}`);
  const attitude = ATTITUDES.find((one) => one === text);
  if (attitude !== undefined) return i18n.t(`attitude.${attitude}`);
  const level = LEVELS.find((one) => one === text);
  if (level !== undefined) return i18n.t(`level.${level}`);
  const authority = AUTHORITIES.find((one) => one === text);
  if (authority !== undefined) return i18n.t(`authority.${authority}`);
  const care = CARE_FLAGS.find((one) => one === text);
  if (care !== undefined) return i18n.t(`care.${care}`);
  const note = NOTE_KINDS.find((one) => one === text);
  if (note !== undefined) return i18n.t(`note.kinds.${note}`);
  const concern = CONCERN_STATUSES.find((one) => one === text);
  return concern === undefined ? null : i18n.t(`concern.${concern}`);
}

/** What is counted about a row or person, not known of them. */
const NOT_TOLD: readonly string[] = ['id', 'dealId', 'position', 'updatedAt', 'toConfirm'];

/** A whole row or fact in one go: its name, then whatever else is written in it by what it is. */
function partsText(value: object, now: Date): string {
  const name = rowName(value);
  const rest = Object.entries(value)
    .filter(([key, part]) => !NOT_TOLD.includes(key) && part !== name && part !== false)
    .map(([key, part]) => [partText(key), valueText(part, now)] as const)
    .filter(([, text]) => text !== '')
    .map(([part, text]) => `${part}: ${text}`);
  return [name, rest.join(' · ')].filter((text) => text !== '').join('\n');
}
