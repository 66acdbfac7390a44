import type { CapturedFact, CapturedOf } from '@/lib/domain/capture/captured-fact';
import { shareOfWords } from './share-of-words';
import { matchesOf, type CapturePair } from './score-captures';

/** A value that marks tell, and what was read for it. */
interface Value {
  readonly name: string;
  readonly type: CapturedFact['type'];
  readonly key: string;
  readonly read: (fact: CapturedFact) => string | null;
  /** How far what was read says what the mark says, 0 to 1; the same words or none unless told otherwise. */
  readonly agree?: (told: string, read: string) => number;
}

const value = <Type extends CapturedFact['type']>(
  name: string,
  type: Type,
  key: string,
  read: (fact: CapturedOf<Type>) => string | null,
  agree?: Value['agree'],
): Value => ({
  name,
  type,
  key,
  read: (fact) => (isOf(fact, type) ? read(fact) : null),
  ...(agree === undefined ? {} : { agree }),
});

function isOf<Type extends CapturedFact['type']>(
  fact: CapturedFact,
  type: Type,
): fact is CapturedOf<Type> {
  return fact.type === type;
}

/** Every value that is scored. Words of the customer are compared word by word, for an annotator puts them shorter. */
const VALUES: readonly Value[] = [
  value('whose commitment', 'commitment', 'by', ({ value: told }) => told.by),
  value('its due day', 'commitment', 'due', ({ value: told }) => told.due),
  value('day of a step', 'next_step', 'by', ({ value: told }) => told.due),
  value('objection settled', 'objection', 'status', ({ value: told }) => told.status),
  value('metric', 'success_criterion', 'metric', ({ value: told }) => told.metric, shareOfWords),
  value('target', 'success_criterion', 'target', ({ value: told }) => told.target, shareOfWords),
  value('day of a criterion', 'success_criterion', 'by', ({ value: told }) => told.byDate),
  value('competitor', 'competitor', 'name', ({ value: told }) => told.name),
  value('competitor lurks', 'competitor', 'lurking', ({ value: told }) =>
    told.isLurking ? 'yes' : 'no',
  ),
  value('day of a date', 'date', 'date', ({ value: told }) => told.date),
  value('day of an event', 'compelling_event', 'date', ({ value: told }) => told.date),
  value('address', 'person', 'address', ({ value: told }) => told.address),
  value('phone', 'person', 'phone', ({ value: told }) => told.phone),
  value('title', 'person', 'title', ({ value: told }) => told.title),
  value('role', 'person', 'role', ({ value: told }) => told.role),
];

/** One value of one matched fact, as the mark tells it and as it was read. */
interface Compared {
  readonly id: string;
  readonly quote: string;
  readonly told: string;
  readonly read: string;
  readonly agreement: number;
}

/** How a value was read in some conversations. */
export interface ValueScore {
  readonly name: string;
  /** Of how many facts marks tell it, and how much of it was read: a sum of agreements. */
  readonly told: number;
  readonly right: number;
  /** How often something was read where the mark tells nothing. */
  readonly made: number;
  /** What differs in the least from what was marked. */
  readonly wrong: readonly Compared[];
}

/** How each value was read on the facts that were found where marked. */
export function scoreValues(pairs: readonly CapturePair[]): ValueScore[] {
  return VALUES.map(({ name, type, key, read, agree = isSame }) => {
    const compared = pairs.flatMap((pair) =>
      matchesOf(type, pair).map(([mark, fact]): Compared => {
        const [told, said] = [mark.values[key] ?? '', read(fact) ?? ''];
        const agreement = told === '' ? Number(said === '') : agree(told, said);
        return { id: String(pair.conversation.id), quote: fact.quote, told, read: said, agreement };
      }),
    );
    const told = compared.filter((one) => one.told !== '');
    return {
      name,
      told: told.length,
      right: told.reduce((sum, { agreement }) => sum + agreement, 0),
      made: compared.filter((one) => one.told === '' && one.read !== '').length,
      wrong: compared.filter(({ agreement }) => agreement < 1),
    };
  });
}

function isSame(one: string, other: string): number {
  return Number(one.toLowerCase() === other.toLowerCase());
}
