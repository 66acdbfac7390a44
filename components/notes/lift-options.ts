import { i18n } from '#i18n';
import { personName } from '@/components/brief/person-name';
import { GROUP_OF_ITEM } from '@/lib/domain/brief/brief-item';
import {
  FACT_TARGETS,
  personTargets,
  type FactTarget,
  type LiftTarget,
} from '@/lib/domain/brief/lift-targets';
import { customerPeople } from '@/lib/domain/brief/people-map-gap';
import type { Person } from '@/lib/domain/people/person';
import { partText } from '@/components/history/part-text';

/** A place of the brief that words can be put into, as it is chosen from a list. */
export interface LiftOption {
  readonly value: string;
  readonly label: string;
  readonly target: LiftTarget;
}

export interface LiftGroup {
  readonly value: string;
  readonly items: readonly LiftOption[];
}

/** Facts whose row or text is what the fact is called: naming the part would say it twice. */
const OWN_NAME: readonly string[] = ['event', 'quote', 'risk', 'objection', 'name', 'what'];

/** Where words can go: the facts by their group of the brief, then each person. */
export function liftOptions(people: readonly Person[]): LiftGroup[] {
  const ofPeople = customerPeople(people).map((person): LiftGroup => ({
    value: personName(person),
    items: personTargets(person).map((target) => ({
      value: `${person.id}.${target.part}`,
      label: i18n.t('version.in', { where: personName(person), what: partText(target.part) }),
      target,
    })),
  }));
  const ofFacts = Map.groupBy(FACT_TARGETS, ({ field }) => GROUP_OF_ITEM[field]);
  const groups = [...ofFacts].map(([group, targets]) => ({
    value: i18n.t(`group.${group}`),
    items: targets.map(factOption),
  }));
  return [...groups, ...ofPeople];
}

function factOption(target: FactTarget): LiftOption {
  const part = target.part.split('.').at(0) ?? '';
  const name = i18n.t(`fact.${target.field}.title`);
  const isOwn = part === '' || OWN_NAME.includes(part);
  const label = isOwn ? name : i18n.t('version.in', { where: name, what: partText(part) });
  return { value: `${target.field}.${target.part}`, label, target };
}
