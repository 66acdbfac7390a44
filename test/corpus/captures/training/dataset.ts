import { captureFeatures } from '@/lib/domain/capture/tagger/capture-features';
import { readScenes } from '@/lib/domain/capture/tagger/read-scenes';
import { TAGGED_TYPES } from '@/lib/domain/capture/tagger/tagged-types';
import {
  captureSentences,
  type CaptureSentence,
} from '@/lib/domain/capture/text/capture-sentences';
import { shippedModel } from '@/lib/domain/promises/tagger/model';
import { finish } from '@/lib/domain/steps';
import { readSource } from '@/lib/reading/read-source';
import { contextOfLine, fileNameOf } from '../read-conversation';
import type { Conversation } from '../read-conversations';

/** A sentence of a conversation with what the weights are shown of it, and what annotators say. */
export interface Cut {
  readonly sentence: CaptureSentence;
  /** Where it stands in the text of the corpus. */
  readonly start: number;
  readonly end: number;
  readonly features: Int32Array;
  /** For each type whether it is marked; null where a mark only reaches into it. */
  readonly outcomes: readonly (boolean | null)[];
}

/** Cuts a conversation into sentences as the reader does. */
export async function cutConversation(conversation: Conversation): Promise<Cut[]> {
  const { text, marks } = conversation;
  const read = await readSource({ name: fileNameOf(conversation), content: text });
  if (read.kind === 'refused') return [];
  const { document } = read;
  const context = contextOfLine(conversation);
  const sentences = [...captureSentences(document, context)].flat();
  const places = placesOf(document.text, text, sentences);
  const features: Int32Array[] = [];
  const look = (scene: Parameters<typeof captureFeatures>[0]): void => {
    features.push(Int32Array.from(new Set(captureFeatures(scene))));
  };
  finish(readScenes(document, sentences, context, finish(shippedModel()), look));
  const outcomes = sentences.map(() => TAGGED_TYPES.map((): boolean | null => false));
  for (const mark of marks) {
    const type = TAGGED_TYPES.findIndex((one) => one === mark.type);
    if (type < 0) continue;
    const shared = places.map(
      ([start, end]) => Math.min(end, mark.end) - Math.max(start, mark.start),
    );
    const most = Math.max(...shared);
    shared.forEach((length, index) => {
      const row = outcomes[index];
      if (length <= 0 || row === undefined || row[type] === true) return;
      row[type] = length === most ? true : null;
    });
  }
  return sentences.map((sentence, index) => ({
    sentence,
    start: places[index]?.[0] ?? 0,
    end: places[index]?.[1] ?? 0,
    features: features[index] ?? new Int32Array(),
    outcomes: outcomes[index] ?? [],
  }));
}

/** Where sentences of a text stand in the source that it was made of. */
export function placesOf(
  text: string,
  source: string,
  sentences: readonly CaptureSentence[],
): [number, number][] {
  return text === source ? sentences.map(placeOf) : placesIn(source, sentences);
}

function placeOf({ start, norm }: CaptureSentence): [number, number] {
  return [start, start + norm.length];
}

/** Where sentences of a text that was made of a file stand in the file, word by word. */
function placesIn(source: string, sentences: readonly CaptureSentence[]): [number, number][] {
  let at = 0;
  return sentences.map(({ raw }) => {
    let start = -1;
    let end = at;
    for (const word of raw.split(/\s+/u).filter((one) => one !== '')) {
      const found = source.indexOf(word, end);
      if (found < 0 || found - end > 300) continue;
      if (start < 0) start = found;
      end = found + word.length;
    }
    at = end;
    return [Math.max(0, start), end];
  });
}
