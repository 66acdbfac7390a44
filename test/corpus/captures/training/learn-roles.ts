import { foundPeople, type FoundPerson } from '@/lib/domain/capture/people/found-people';
import { ROLE_OUTCOMES } from '@/lib/domain/capture/people/role';
import { featureNumber } from '@/lib/domain/capture/weigh';
import type { PackedTable } from '@/lib/domain/promises/tagger/packed-table';
import { finish } from '@/lib/domain/steps';
import { readSource } from '@/lib/reading/read-source';
import { indexFeatures } from '../../training/feature-index';
import { packTable } from '../../training/pack-table';
import { trainSoftmax } from '../../training/softmax';
import { contextOfLine, fileNameOf } from '../read-conversation';
import type { Conversation } from '../read-conversations';
import { matchesOf } from '../score-captures';

/** Settings found by trying them on held-out writers (docs/capture.md). */
const SETTINGS = { rounds: 30, rate: 0.1, pull: 3e-3, seed: 1 } as const;
/** How often a feature must occur to be learned from. */
const LEAST = 3;
/** What weights are rounded to. */
const STEP = 0.06;

/** Everybody who was found in a conversation, each with the role that the annotator's mark tells. */
export interface JudgedRoles {
  readonly writer: string;
  readonly people: readonly {
    readonly title: string;
    readonly features: FoundPerson['features'];
    /** Empty where the mark tells none; null who isn't marked. */
    readonly role: string | null;
  }[];
}

/** The people of conversations with what the marks say of them. */
export async function judgeRoles(conversations: readonly Conversation[]): Promise<JudgedRoles[]> {
  const judged: JudgedRoles[] = [];
  for (const conversation of conversations) {
    const read = await readSource({ name: fileNameOf(conversation), content: conversation.text });
    if (read.kind === 'refused') continue;
    const people = finish(foundPeople(read.document, contextOfLine(conversation)));
    const found = people.map(({ fact }) => fact);
    const marked = new Map(
      matchesOf('person', { conversation, found }).map(([mark, fact]) => [fact, mark]),
    );
    judged.push({
      writer: conversation.writer,
      people: people.map(({ fact, features }) => {
        const mark = marked.get(fact);
        return {
          title: fact.value.title,
          features,
          role: mark === undefined ? null : (mark.values['role'] ?? ''),
        };
      }),
    });
  }
  return judged;
}

/** Trains the weights that tell which part somebody plays. The same people give the same weights. */
export function learnRoles(judged: readonly JudgedRoles[]): PackedTable {
  const people = judged.flatMap((one) => one.people).filter(({ role }) => role !== null);
  const lists = people.map(({ features }) => Int32Array.from(features, featureNumber));
  const index = indexFeatures(lists, LEAST);
  const examples = people.map(({ role }, place) => ({
    features: index.known(lists[place] ?? new Int32Array()),
    // A role that the weights don't know, and none, are both the first outcome.
    outcome: Math.max(
      0,
      ROLE_OUTCOMES.findIndex((one) => one === role),
    ),
  }));
  const outcomes = ROLE_OUTCOMES.length;
  const weights = trainSoftmax(examples, index.hashes.length, outcomes, SETTINGS);
  return packTable(index.hashes, weights, outcomes, STEP);
}
