import type { CapturedFact } from '@/lib/domain/capture/captured-fact';
import { CAPTURE_TYPES } from '@/lib/domain/capture/capture-type';
import type { Tally } from '../evaluate';
import type { Labelled } from '../labelled';
import { tallyLine } from '../report';
import { openConversations, sealedConversations } from './capture-sets';
import type { Conversation } from './read-conversations';
import { matchesOf, readAll, scoreCaptures, type CapturePair } from './score-captures';

/** The figures of what is captured from conversations, line by line. */
export async function captureLines(): Promise<string[]> {
  return [
    ...(await setLines(sealedConversations(), 'kept apart: only scored, by hands of their own')),
    ...(await setLines(openConversations(), 'the reader was made with them')),
  ];
}

async function setLines({ items, problems }: Labelled<Conversation>, note: string) {
  return [
    `Conversations, ${note} (${String(items.length)} documents)`,
    ...problems.map((problem) => `  not read: ${problem}`),
    ...scoreLines(await readAll(items)),
  ];
}

/** The figures of what was found in some conversations, over all types and for each. */
export function scoreLines(pairs: readonly CapturePair[]): string[] {
  const scores = scoreCaptures(pairs);
  const all = CAPTURE_TYPES.reduce((sum, type) => add(sum, scores[type]), {
    gold: 0,
    found: 0,
    matched: 0,
  });
  return [
    tallyLine('all types', all),
    ...CAPTURE_TYPES.map((type) => tallyLine(type, scores[type])),
    `  values on what was found    ${valueLine(pairs)}`,
  ];
}

function add(one: Tally, other: Tally): Tally {
  return {
    gold: one.gold + other.gold,
    found: one.found + other.found,
    matched: one.matched + other.matched,
  };
}

/** A value that marks tell, and what was read for it. */
const VALUES: readonly {
  readonly name: string;
  readonly type: CapturedFact['type'];
  readonly key: string;
  readonly read: (fact: CapturedFact) => string | null;
}[] = [
  {
    name: 'whose commitment',
    type: 'commitment',
    key: 'by',
    read: (fact) => (fact.type === 'commitment' ? fact.value.by : null),
  },
  {
    name: 'its due day',
    type: 'commitment',
    key: 'due',
    read: (fact) => (fact.type === 'commitment' ? fact.value.due : null),
  },
  {
    name: 'day of a step',
    type: 'next_step',
    key: 'by',
    read: (fact) => (fact.type === 'next_step' ? fact.value.due : null),
  },
  {
    name: 'objection settled',
    type: 'objection',
    key: 'status',
    read: (fact) => (fact.type === 'objection' ? fact.value.status : null),
  },
  {
    name: 'competitor lurks',
    type: 'competitor',
    key: 'lurking',
    read: (fact) => (fact.type === 'competitor' ? (fact.value.isLurking ? 'yes' : 'no') : null),
  },
  {
    name: 'day of a date',
    type: 'date',
    key: 'date',
    read: (fact) => (fact.type === 'date' ? fact.value.date : null),
  },
  {
    name: 'day of an event',
    type: 'compelling_event',
    key: 'date',
    read: (fact) => (fact.type === 'compelling_event' ? fact.value.date : null),
  },
  {
    name: 'address',
    type: 'person',
    key: 'address',
    read: (fact) => (fact.type === 'person' ? fact.value.address : null),
  },
  {
    name: 'title',
    type: 'person',
    key: 'title',
    read: (fact) => (fact.type === 'person' ? fact.value.title : null),
  },
  {
    name: 'role',
    type: 'person',
    key: 'role',
    read: (fact) => (fact.type === 'person' ? fact.value.role : null),
  },
];

/** Of the matched facts whose mark tells a value: how many have it. */
function valueLine(pairs: readonly CapturePair[]): string {
  return VALUES.map(({ name, type, key, read }) => {
    const told = pairs
      .flatMap((pair) => matchesOf(type, pair))
      .filter(([mark]) => mark.values[key] !== undefined);
    const right = told.filter(([mark, fact]) => isSame(mark.values[key] ?? '', read(fact) ?? ''));
    return `${name} ${String(right.length)}/${String(told.length)}`;
  }).join(', ');
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
