import { withoutHiddenMarks } from '@/lib/domain/text';
import { headOf, isBlank, type Line } from '../lines';
import { readMoment, type MomentOptions } from '../moment';

/** A title or a date is no longer than this, in characters. */
const LONGEST_TITLE = 120;
/** What stands above a conversation without being its title. */
const NO_TITLE =
  /^[^\p{L}\p{N}]*(?:attendees|participants|invited|transcript|notes|summary|agenda)\b[^\p{L}]*(?::.*)?$/iu;
/** What the products hang onto a meeting's name: `Name - Transcript`, `Name-20260615_133555-Meeting Transcript`. */
const SUFFIX = /\s*[-–]?\s*(?:-\d{8}_\d{6}-)?(?:meeting )?(?:transcript|notes by gemini)$/iu;
/** How a line that is told ends, not a heading. */
const SENTENCE_END = /[.!?]["”)]?$/u;
const SHORTEST_SENTENCE = 40;

/** The first moment that short lines tell, in milliseconds since 1970; null where none does. */
export function dateIn(
  text: string,
  lines: readonly Line[],
  options: MomentOptions,
): number | null {
  for (const line of lines) {
    if (line.end - line.start > LONGEST_TITLE) continue;
    const moment = readMoment(headOf(text, line), options);
    if (moment !== null) return moment.time;
  }
  return null;
}

/** What the first of some lines calls a conversation; empty where it is none or longer than a title. */
export function titleIn(text: string, lines: readonly Line[]): string {
  const first = lines.find((line) => !isBlank(line) && !NO_TITLE.test(headOf(text, line)));
  if (first === undefined || first.end - first.start > LONGEST_TITLE) return '';
  const line = withoutHiddenMarks(headOf(text, first)).replace(/^[#*_\s]+|[*_\s]+$/gu, '');
  return line.replace(SUFFIX, '').replace(/[\s–-]+$/u, '');
}

/** What is told above a conversation, such as a summary that was pasted along with it; null where nothing is. */
export function proseIn(text: string, lines: readonly Line[]): Line | null {
  const told = lines.filter(({ start, end }) => {
    return end - start >= SHORTEST_SENTENCE && SENTENCE_END.test(text.slice(end - 2, end));
  });
  const [first, last] = [told.at(0), told.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
