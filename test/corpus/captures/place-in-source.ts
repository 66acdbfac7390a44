import type { CapturedFact } from '@/lib/domain/capture/captured-fact';

/** Between two words of a quote there may stand the timecode and speaker of the next cue: so many characters. */
const WIDEST_GAP = 120;

/**
 * Finds where quotes stand in the text that a file had before its timecodes and encodings were taken away, word by
 * word: where the words stand closest together, and of such places the first that isn't before the quote before. A
 * quote that isn't found keeps its place in the text that was read.
 */
export function placeInSource(facts: readonly CapturedFact[], source: string): CapturedFact[] {
  let from = 0;
  return facts.map((fact) => {
    const words = fact.quote.split(/\s+/u).filter((word) => word !== '');
    const places = closest(placesOf(words, source));
    const place = places.find(({ start }) => start >= from) ?? places[0];
    if (place === undefined) return fact;
    from = place.start;
    return { ...fact, ...place, quote: source.slice(place.start, place.end) };
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function closest(places: readonly Place[]): Place[] {
  const shortest = places.reduce((least, { start, end }) => Math.min(least, end - start), Infinity);
  return places.filter(({ start, end }) => end - start === shortest);
}

function placesOf(words: readonly string[], source: string): Place[] {
  const [first] = words;
  const places: Place[] = [];
  if (first === undefined) return places;
  for (let start = source.indexOf(first); start >= 0; start = source.indexOf(first, start + 1)) {
    const end = endOfWords(source, words, start);
    if (end !== null) places.push({ start, end });
  }
  return places;
}

function endOfWords(source: string, words: readonly string[], start: number): number | null {
  let end = start;
  for (const word of words) {
    const at = source.slice(end, end + WIDEST_GAP + word.length).indexOf(word);
    if (at < 0) return null;
    end += at + word.length;
  }
  return end;
}
