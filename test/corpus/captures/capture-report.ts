import { CAPTURE_TYPES } from '@/lib/domain/capture/capture-type';
import type { Tally } from '../evaluate';
import type { Labelled } from '../labelled';
import { tallyLine } from '../report';
import { openConversations, sealedConversations } from './capture-sets';
import type { Conversation } from './read-conversations';
import { readAll, scoreCaptures, type CapturePair } from './score-captures';
import { scoreValues } from './score-values';

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

/** Of the matched facts whose mark tells a value: how many have it, words of the customer by how many they share. */
function valueLine(pairs: readonly CapturePair[]): string {
  return scoreValues(pairs)
    .map(({ name, told, right }) => `${name} ${String(Math.round(right))}/${String(told)}`)
    .join(', ');
}
