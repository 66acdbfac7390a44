import type { CapturedFact } from '@/lib/domain/capture/captured-fact';
import { CAPTURE_TYPES, type CaptureType } from '@/lib/domain/capture/capture-type';
import type { Tally } from '../evaluate';
import { matchExtents } from '../overlap';
import type { Conversation } from './read-conversations';
import { readConversation } from './read-conversation';
import type { Marked } from './unmark';

/** What was marked in a conversation beside what was found in it. */
export interface CapturePair {
  readonly conversation: Conversation;
  readonly found: readonly CapturedFact[];
}

/** Reads conversations one after the other. */
export async function readAll(conversations: readonly Conversation[]): Promise<CapturePair[]> {
  const pairs: CapturePair[] = [];
  for (const conversation of conversations)
    pairs.push({ conversation, found: await readConversation(conversation) });
  return pairs;
}

/** Which marks of a type were found where: any overlap will do; a person is found by their name, wherever it stands. */
export function matchesOf(type: CaptureType, pair: CapturePair): [Marked, CapturedFact][] {
  const gold = pair.conversation.marks.filter((mark) => mark.type === type);
  const found = pair.found.filter((fact) => fact.type === type);
  if (type !== 'person') return matchExtents(gold, found, 0);
  const left = [...found];
  return gold.flatMap((mark) => {
    const at = left.findIndex((fact) => isSamePerson(mark, fact));
    return at < 0 ? [] : left.splice(at, 1).map((fact): [Marked, CapturedFact] => [mark, fact]);
  });
}

function isSamePerson({ values }: Marked, fact: CapturedFact): boolean {
  return fact.type === 'person' && nameOf(values['name'] ?? '') === nameOf(fact.value.name);
}

function nameOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b(?:mr|mrs|ms|dr|prof|herr|frau|madame|monsieur)\b\.?|[.,]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How many of each type were marked, found, and found where marked. */
export function scoreCaptures(pairs: readonly CapturePair[]): Readonly<Record<CaptureType, Tally>> {
  const tallies = CAPTURE_TYPES.map((type) => {
    const sum = { gold: 0, found: 0, matched: 0 };
    for (const pair of pairs) {
      sum.gold += pair.conversation.marks.filter((mark) => mark.type === type).length;
      sum.found += pair.found.filter((fact) => fact.type === type).length;
      sum.matched += matchesOf(type, pair).length;
    }
    return [type, sum];
  });
  return Object.fromEntries(tallies) as Record<CaptureType, Tally>;
}
