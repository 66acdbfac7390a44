import type { CapturedFact } from '@/lib/domain/capture/captured-fact';

/** Between two words of a quote there may stand the timecode and speaker of the next cue: so many characters. */
const WIDEST_GAP = 120;

/**
 * Finds where quotes stand in the text that a file had before its timecodes and encodings were taken away, word by
 * word, from where the one before began. A quote that isn't found keeps its place in the text that was read.
 */
export function placeInSource(facts: readonly CapturedFact[], source: string): CapturedFact[] {
  return facts.map((fact) => {
    const place = findWords(
      source,
      fact.quote.split(/\s+/u).filter((word) => word !== ''),
    );
    if (place === null) return fact;
    return { ...fact, ...place, quote: source.slice(place.start, place.end) };
  });
}

function findWords(
  source: string,
  words: readonly string[],
): { readonly start: number; readonly end: number } | null {
  const [first] = words;
  if (first === undefined) return null;
  for (let start = source.indexOf(first); start >= 0; start = source.indexOf(first, start + 1)) {
    const end = endOfWords(source, words, start);
    if (end !== null) return { start, end };
  }
  return null;
}

function endOfWords(source: string, words: readonly string[], start: number): number | null {
  let end = start;
  for (const word of words) {
    const at = source.indexOf(word, end);
    if (at < 0 || at - end > WIDEST_GAP) return null;
    end = at + word.length;
  }
  return end;
}
