import type { CaptureDocument } from '@/lib/domain/capture/capture-document';
import type { CapturedFact, CapturedOf } from '@/lib/domain/capture/captured-fact';
import { sidesIn } from '@/lib/domain/capture/sides';
import { captureSentences } from '@/lib/domain/capture/text/capture-sentences';
import { factOf } from '@/lib/domain/capture/values/fact-of';
import { detectPromises } from '@/lib/domain/promises/detect-promises';
import { CONTEXT } from '../conversation';

/** Reads the sentence that holds some words as a fact of a type, whatever the tagger would say of it. */
export function readAs<Type extends Exclude<CapturedFact['type'], 'person'>>(
  type: Type,
  document: CaptureDocument,
  words: string,
): CapturedOf<Type>['value'] {
  const sideIn = sidesIn(document, CONTEXT);
  const sentences = [...captureSentences(document, CONTEXT)].flat().map((sentence) => ({
    ...sentence,
    author: sentence.author === null ? null : { ...sentence.author, side: sideIn(sentence.author) },
  }));
  const index = sentences.findIndex(({ raw }) => raw.includes(words));
  const sentence = sentences[index];
  if (sentence === undefined) throw new Error(`no sentence has "${words}"`);
  const promises = detectPromises(sentence.raw, { ...CONTEXT, writerName: null });
  const voice: 'ours' | 'theirs' | 'unknown' | 'notes' = sentence.author?.side ?? 'notes';
  const around = { document, context: CONTEXT, sentences, index, voice, promises };
  return factOf(type, sentence, around).value as CapturedOf<Type>['value'];
}
