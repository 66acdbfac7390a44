import { captureSentences } from '@/lib/domain/capture/text/capture-sentences';
import type { Around } from '@/lib/domain/capture/values/around';
import { objectionFeatures } from '@/lib/domain/capture/values/objection-features';
import { featureNumber } from '@/lib/domain/capture/weigh';
import { CONCERN_STATUSES } from '@/lib/domain/people/person';
import type { PackedTable } from '@/lib/domain/promises/tagger/packed-table';
import { readSource } from '@/lib/reading/read-source';
import { indexFeatures } from '../../training/feature-index';
import { packTable } from '../../training/pack-table';
import { trainSoftmax } from '../../training/softmax';
import { contextOfLine, fileNameOf } from '../read-conversation';
import type { Conversation } from '../read-conversations';
import { placesOf } from './dataset';

/** Settings found by trying them on held-out writers (docs/capture.md). */
const SETTINGS = { rounds: 20, rate: 0.03, pull: 3e-3, seed: 1 } as const;
/** How often a feature must occur to be learned from. */
const LEAST = 3;
/** What weights are rounded to. */
const STEP = 0.02;

/** An objection that an annotator marked, with what came of it. */
export interface JudgedObjection {
  readonly writer: string;
  readonly around: Around;
  readonly status: string;
}

/** Every objection that conversations mark, each in the sentence that holds most of it. */
export async function judgeObjections(
  conversations: readonly Conversation[],
): Promise<JudgedObjection[]> {
  const judged: JudgedObjection[] = [];
  for (const conversation of conversations) {
    const read = await readSource({ name: fileNameOf(conversation), content: conversation.text });
    if (read.kind === 'refused') continue;
    const { document } = read;
    const context = contextOfLine(conversation);
    const sentences = [...captureSentences(document, context)].flat();
    const places = placesOf(document.text, conversation.text, sentences);
    const raised = conversation.marks
      .filter(({ type }) => type === 'objection')
      .map((mark) => {
        const shared = places.map(
          ([start, end]) => Math.min(end, mark.end) - Math.max(start, mark.start),
        );
        return { index: shared.indexOf(Math.max(...shared)), mark };
      });
    const objections = new Set(raised.map(({ index }) => index));
    for (const { index, mark } of raised) {
      const voice: Around['voice'] = sentences[index]?.author?.side ?? 'notes';
      const times = () => ({ norm: '', original: '', times: [] });
      const here: Around = {
        document,
        context,
        sentences,
        index,
        objections,
        voice,
        promises: [],
        times,
      };
      const status = mark.values['status'] ?? 'open';
      judged.push({ writer: conversation.writer, around: here, status });
    }
  }
  return judged;
}

/** Trains the weights that tell how an objection stands. The same objections give the same weights. */
export function learnObjections(judged: readonly JudgedObjection[]): PackedTable {
  const lists = judged.map(({ around }) =>
    Int32Array.from(objectionFeatures(around), featureNumber),
  );
  const index = indexFeatures(lists, LEAST);
  const examples = judged.map(({ status }, place) => ({
    features: index.known(lists[place] ?? new Int32Array()),
    outcome: CONCERN_STATUSES.findIndex((one) => one === status),
  }));
  const outcomes = CONCERN_STATUSES.length;
  const weights = trainSoftmax(examples, index.hashes.length, outcomes, SETTINGS);
  return packTable(index.hashes, weights, outcomes, STEP);
}
