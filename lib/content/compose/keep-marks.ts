import type { MarkedItem } from './marked-item';
import type { TextMap } from './text-map';

/**
 * Puts marks back on their words after a change of the page, until the next reading: where nodes were
 * replaced or moved a range is lost, and what is typed right before a passage falls into its range.
 * A passage whose own words were edited keeps its range, which follows such edits by itself.
 *
 * @param marked - The marks as of the last reading.
 * @param readMap - Reads the body's text as it is now; called only where a mark has to be found again.
 * @returns The same list when all is well.
 */
export function keepMarks(
  marked: readonly MarkedItem[],
  readMap: () => TextMap | null,
): readonly MarkedItem[] {
  let map: TextMap | null | undefined;
  const kept = marked.map((mark) => {
    const words = squeeze(mark.words);
    const now = squeeze(mark.range.toString());
    if (now === words || isEdited(now, words)) return mark;
    if (now !== '' && cutFront(mark.range, now.length - words.length)) return mark;
    if (map === undefined) map = readMap();
    const range = map === null ? null : findAgain(map, mark);
    return range === null ? mark : { ...mark, range };
  });
  return kept.every((mark, index) => mark === marked[index]) ? marked : kept;
}

/** Line ends are in the text that was read, but not in a range: only what is not blank can be compared. */
function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

function isEdited(now: string, words: string): boolean {
  return now !== '' && !(now.length > words.length && now.endsWith(words));
}

/** Takes characters off the start of a range, with the blanks after them; false where they end in another node. */
function cutFront(range: Range, surplus: number): boolean {
  const { startContainer, startOffset } = range;
  if (startContainer.nodeType !== 3) return false;
  const text = startContainer.textContent ?? '';
  let left = surplus;
  let offset = startOffset;
  while (offset < text.length && (left > 0 || /\s/u.test(text.charAt(offset)))) {
    if (!/\s/u.test(text.charAt(offset))) left -= 1;
    offset += 1;
  }
  if (left > 0 || offset === text.length) return false;
  range.setStart(startContainer, offset);
  return true;
}

/** The place nearest to where they stood that has the passage's words. */
function findAgain(map: TextMap, { item, words }: MarkedItem): Range | null {
  const before = map.text.lastIndexOf(words, item.start);
  const after = map.text.indexOf(words, item.start);
  const places = [before, after].filter((place) => place !== -1);
  const [nearest] = places.sort(
    (one, other) => Math.abs(one - item.start) - Math.abs(other - item.start),
  );
  return nearest === undefined ? null : map.rangeOf(nearest, nearest + words.length);
}
