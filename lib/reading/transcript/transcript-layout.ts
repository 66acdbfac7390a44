import { headOf, isBlank, type Line } from '../lines';
import { likenessOf } from './speaker-name';
import { readSpeakerLine, type SpeakerLine } from './speaker-line';

/** How a transcript names who speaks; it may do so in more than one way. */
export interface TranscriptLayout {
  /** What each line says about who speaks; null where it says nothing. */
  readonly shapes: readonly (SpeakerLine | null)[];
  /** Names with a time are labels. */
  readonly hasStamps: boolean;
  /** Names with a colon are labels: these. */
  readonly labels: ReadonlySet<string>;
  /** Names stand alone on the line after their time, before it, or not at all. */
  readonly besideTimes: 'after' | 'before' | null;
}

/** A heading that only the text of a call has; Meet writes it, with a book before it in documents by Gemini. */
const HEADING = /^[^\p{L}\p{N}]*transcript(?:ion)?[^\p{L}\p{N}]*$/iu;
/** The part of the lines that must be labels where a name and a colon are all there is. */
const LABELLED_SHARE = 0.4;
/** The same for names with a time, which have a paragraph below each. */
const STAMPED_SHARE = 0.15;
/** Fewer words in a line are an entry of a form ("Budget: 40k"), not what somebody said. */
const FEWEST_WORDS = 3;

/** How a text names who speaks, or null where it isn't the text of a call. */
export function layoutOf(text: string, lines: readonly Line[]): TranscriptLayout | null {
  const shapes = lines.map((line) => (isBlank(line) ? null : readSpeakerLine(headOf(text, line))));
  const filled = lines.filter((line) => !isBlank(line)).length;
  const layout = {
    shapes,
    hasStamps: areStampsLabels(shapes, filled),
    labels: labelsOf(text, lines, shapes),
    besideTimes: namesBesideTimes(text, lines, shapes),
  };
  const isCall = layout.hasStamps || layout.labels.size > 0 || layout.besideTimes !== null;
  return isCall ? layout : null;
}

function areStampsLabels(shapes: readonly (SpeakerLine | null)[], filled: number): boolean {
  const stamped = shapes.filter((shape) => shape?.kind === 'stamped');
  if (stamped.length === 0 || stamped.length < filled * STAMPED_SHARE) return false;
  const certain = stamped.filter((shape) => shape.isCertain).length;
  if (certain * 2 > stamped.length) return true;
  const names = new Set(stamped.map(({ name }) => name));
  return stamped.length >= 2 && (names.size < stamped.length || stamped.length <= 3);
}

/** The names before colons that are speakers: they come again and again, in a good part of the lines. */
function labelsOf(
  text: string,
  lines: readonly Line[],
  shapes: readonly (SpeakerLine | null)[],
): ReadonlySet<string> {
  // What stands above the heading is no talk: a summary, who was invited.
  const from = lines.findLastIndex((line) => HEADING.test(headOf(text, line))) + 1;
  const filled = lines.slice(from).filter((line) => !isBlank(line)).length;
  const counts = new Map<string, number>();
  const sure = new Set<string>();
  let words = 0;
  shapes.forEach((shape, index) => {
    const line = lines[index];
    if (index < from || shape?.kind !== 'labelled' || line === undefined) return;
    counts.set(shape.name, (counts.get(shape.name) ?? 0) + 1);
    if (shape.likeness === 'name') sure.add(shape.name);
    words += headOf(text, { ...line, start: line.start + shape.wordsAt }).split(/\s+/u).length;
  });
  const isSpeaker = (name: string) => sure.has(name) || (counts.get(name) ?? 0) >= 3;
  const labels = new Set([...counts.keys()].filter(isSpeaker));
  const times = (names: Iterable<string>) =>
    [...names].reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
  const labelled = times(labels);
  const again = times([...labels].filter((name) => (counts.get(name) ?? 0) >= 2));
  const share = labelled / Math.max(filled, 1);
  const isLong = words >= FEWEST_WORDS * labelled;
  if (from > 0 && labelled >= 1 && share >= LABELLED_SHARE / 2) return labels;
  if (labelled >= 4 && labels.size >= 2 && share >= LABELLED_SHARE && again * 2 >= labelled)
    return labels;
  const isShort = labelled >= 2 && labels.size >= 2 && labelled === filled && isLong;
  const isSomebody = again > 0 || [...labels].some((name) => name.includes(' '));
  return isShort && isSomebody ? labels : new Set();
}

/** Whether names stand above or below times that have lines of their own. */
function namesBesideTimes(
  text: string,
  lines: readonly Line[],
  shapes: readonly (SpeakerLine | null)[],
): 'after' | 'before' | null {
  let [times, after, before] = [0, 0, 0];
  shapes.forEach((shape, index) => {
    if (shape?.kind !== 'time' || shapes[index + 1]?.kind === 'time') return;
    times += 1;
    // A time may be told twice, in words and in numbers.
    const firstTime = shapes[index - 1]?.kind === 'time' ? index - 1 : index;
    if (isNameAt(text, lines, index + 1)) after += 1;
    if (isNameAt(text, lines, firstTime - 1)) before += 1;
  });
  if (times === 0 || Math.max(after, before) < times * 0.6) return null;
  return after >= before ? 'after' : 'before';
}

/** Whether a line is a name and nothing else. */
export function isNameAt(text: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || isBlank(line)) return false;
  const head = headOf(text, line);
  return !/[.,!?;:…]$/u.test(head) && likenessOf(head) === 'name';
}
