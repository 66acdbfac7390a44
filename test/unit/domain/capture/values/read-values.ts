import type { CaptureDocument } from '@/lib/domain/capture/capture-document';
import type { CapturedFact, CapturedOf } from '@/lib/domain/capture/captured-fact';
import { sidesIn } from '@/lib/domain/capture/sides';
import { captureSentences } from '@/lib/domain/capture/text/capture-sentences';
import { factsOf } from '@/lib/domain/capture/values/fact-of';
import { detectPromises } from '@/lib/domain/promises/detect-promises';
import { CONTEXT } from '../conversation';
import { timesIn } from '@/lib/domain/capture/values/times-in';

type Tagged = Exclude<CapturedFact['type'], 'person'>;

/**
 * The value of the sentence that holds some words, read as a fact of a type whatever the tagger would say of it,
 * among sentences of which those with some other words are objections.
 */
export function readAs<Type extends Tagged>(
  type: Type,
  document: CaptureDocument,
  words: string,
  objections: readonly string[] = [],
): CapturedOf<Type>['value'] {
  const [fact]: CapturedFact[] = factsAs(type, document, words, objections);
  if (fact === undefined) throw new Error(`"${words}" is no ${type}`);
  return fact.value as CapturedOf<Type>['value'];
}

/** All facts that it is read as. */
export function factsAs<Type extends Tagged>(
  type: Type,
  document: CaptureDocument,
  words: string,
  objections: readonly string[] = [],
): CapturedOf<Type>[] {
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
  const times = () => timesIn(sentence, CONTEXT);
  const around = {
    document,
    context: CONTEXT,
    sentences,
    index,
    objections: new Set(
      objections.map((one) => sentences.findIndex(({ raw }) => raw.includes(one))),
    ),
    voice,
    promises,
    times,
  };
  return factsOf(type, around) as CapturedOf<Type>[];
}
