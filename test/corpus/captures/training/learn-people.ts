import type { CapturedOf } from '@/lib/domain/capture/captured-fact';
import { candidatesIn } from '@/lib/domain/capture/people/candidates';
import { PERSON_OUTCOMES } from '@/lib/domain/capture/people/is-person';
import { personFact } from '@/lib/domain/capture/people/person-fact';
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
const SETTINGS = { rounds: 20, rate: 0.2, pull: 1e-4, seed: 1 } as const;
/** How often a feature must occur to be learned from. */
const LEAST = 2;
/** What weights are rounded to. */
const STEP = 0.06;
/** Shorter words of a name are initials and particles. */
const SHORTEST = 3;

/** Somebody whom a conversation names, and whether an annotator marked them. */
export interface JudgedPerson {
  readonly writer: string;
  readonly features: Int32Array;
  readonly isMarked: boolean;
}

/** Everybody whom conversations name but our own people, with what the marks say. */
export async function judgePeople(conversations: readonly Conversation[]): Promise<JudgedPerson[]> {
  const judged: JudgedPerson[] = [];
  for (const conversation of conversations) {
    const read = await readSource({ name: fileNameOf(conversation), content: conversation.text });
    if (read.kind === 'refused') continue;
    const candidates = finish(candidatesIn(read.document, contextOfLine(conversation)));
    const facts = candidates.map(({ named }) => personFact(read.document, named, () => 'unknown'));
    const marked = markedAmong(conversation, facts);
    candidates.forEach(({ features }, index) => {
      const fact = facts[index];
      judged.push({
        writer: conversation.writer,
        features: Int32Array.from(features, featureNumber),
        isMarked: fact !== undefined && marked.has(fact),
      });
    });
  }
  return judged;
}

/** Whose name was marked; also in part, for whether somebody matters doesn't hang on how fully they are named. */
function markedAmong(
  conversation: Conversation,
  found: readonly CapturedOf<'person'>[],
): ReadonlySet<CapturedOf<'person'>> {
  const matches = matchesOf('person', { conversation, found });
  const left = conversation.marks.filter(
    (mark) => mark.type === 'person' && !matches.some(([one]) => one === mark),
  );
  const words = new Set(left.flatMap(({ values }) => wordsOf(values['name'] ?? '')));
  const whole = new Set(matches.map(([, fact]) => fact));
  return new Set(
    found.filter(
      (fact) => whole.has(fact) || wordsOf(fact.value.name).some((word) => words.has(word)),
    ),
  );
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= SHORTEST);
}

/** Trains the weights that tell who matters. The same people give the same weights. */
export function learnPeople(judged: readonly JudgedPerson[]): PackedTable {
  const index = indexFeatures(
    judged.map(({ features }) => features),
    LEAST,
  );
  const examples = judged.map(({ features, isMarked }) => ({
    features: index.known(features),
    outcome: PERSON_OUTCOMES.indexOf(isMarked ? 'person' : 'nobody'),
  }));
  const weights = trainSoftmax(examples, index.hashes.length, PERSON_OUTCOMES.length, SETTINGS);
  return packTable(index.hashes, weights, PERSON_OUTCOMES.length, STEP);
}
