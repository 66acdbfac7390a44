import type { PackedModel } from '@/lib/domain/promises/tagger/packed-table';
import type { LabelledMail, LabelledSentence } from '../labelled';
import { cutMail } from './dataset';
import { sentenceExamples } from './sentence-examples';
import { trainModel } from './train-model';

/** How often each real sentence is learned from: there are few of them, and they are what people really write. */
const SENTENCE_WEIGHT = 4;

/** Trains all weights on mails and on real sentences. */
export function learn(
  mails: readonly LabelledMail[],
  sentences: readonly LabelledSentence[],
): PackedModel {
  return trainModel([
    ...mails.map(({ body, spans }) => ({ cuts: cutMail(body), spans })),
    ...Array.from({ length: SENTENCE_WEIGHT }, () => sentenceExamples(sentences)).flat(),
  ]);
}
