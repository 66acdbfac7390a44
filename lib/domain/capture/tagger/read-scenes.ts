import type { Model } from '../../promises/tagger/model';
import type { Steps } from '../../steps';
import type { CaptureContext } from '../capture-context';
import type { CaptureDocument } from '../capture-document';
import type { CaptureSentence } from '../text/capture-sentences';
import type { Scene } from './capture-features';
import { hearSentence, type Ears, type Heard } from './heard';

/** How far a sentence's neighbours lie. */
const REACH = 2;

/** Gives each sentence with those around it to `look`, in the order of the text, in steps of a few milliseconds. */
export function* readScenes(
  { kind }: CaptureDocument,
  sentences: readonly CaptureSentence[],
  context: CaptureContext,
  promises: Model,
  look: (scene: Scene, index: number) => void,
): Steps<void> {
  const heard = new Map<number, Heard>();
  const speakers = namesOf(sentences);
  const ours = new Set([...context.ours.names, ...context.ours.domains].flatMap(wordsOf));
  const others = new Set([...speakers.values()].flat());
  const [first, last] = turnEnds(sentences);
  const at = (index: number): Heard | null => heard.get(index) ?? null;
  for (let index = 0; index < sentences.length; index += 1) {
    const begin = first[index] ?? 0;
    const end = last[index] ?? 0;
    // Its own, those next to it, and the first of the next turn.
    for (const near of [index, index + 1, index + 2, end + 1]) {
      const sentence = sentences[near];
      if (sentence === undefined || heard.has(near)) continue;
      const ears: Ears = {
        people: peopleAround(sentence, speakers),
        promises,
        ours,
        speakers: others,
      };
      heard.set(near, yield* hearSentence(sentence, ears));
    }
    const here = at(index);
    if (here === null) continue;
    const near = (from: number, step: number): Heard[] =>
      Array.from({ length: REACH }, (_, distance) => from + step * (distance + 1))
        .filter((one) => one >= begin && one <= end)
        .flatMap((one) => at(one) ?? []);
    look(
      {
        here,
        before: near(index, -1),
        after: near(index, 1),
        asked: at(begin - 1),
        answer: at(end + 1),
        kind,
        place: index / sentences.length,
        turnLength: end - begin + 1,
      },
      index,
    );
    // What was asked before the turn is wanted until its end.
    if (index - REACH !== begin - 1) heard.delete(index - REACH);
    if (index === end) heard.delete(begin - 1);
    yield;
  }
}

/** For each sentence the first and the last of its turn. */
function turnEnds(sentences: readonly CaptureSentence[]): [Uint32Array, Uint32Array] {
  const first = new Uint32Array(sentences.length);
  const last = new Uint32Array(sentences.length);
  for (let index = 0; index < sentences.length; index += 1)
    first[index] =
      sentences[index]?.turn === sentences[index - 1]?.turn ? (first[index - 1] ?? 0) : index;
  for (let index = sentences.length - 1; index >= 0; index -= 1)
    last[index] =
      sentences[index]?.turn === sentences[index + 1]?.turn ? (last[index + 1] ?? 0) : index;
  return [first, last];
}

function namesOf(sentences: readonly CaptureSentence[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const { author } of sentences)
    if (author !== null && !names.has(author.name)) names.set(author.name, wordsOf(author.name));
  return names;
}

/** The words of a name or a domain but its last part. */
function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/\.\w+$/u, '')
    .split(/[^\p{L}'-]+/u)
    .filter((word) => word.length > 1);
}

/** Who says a sentence, and whom it is said to. */
function peopleAround(
  { author }: CaptureSentence,
  speakers: ReadonlyMap<string, readonly string[]>,
): Ears['people'] {
  const own = new Set(speakers.get(author?.name ?? ''));
  return { own, readers: new Set() };
}
