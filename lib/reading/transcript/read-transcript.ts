import type { Speaker, Turn } from '@/lib/domain/capture/capture-document';
import { isoInstant } from '@/lib/domain/dates/iso-instant';
import { headOf, isBlank, type Line } from '../lines';
import { cleanName } from './speaker-name';
import { isNameAt, type TranscriptLayout } from './transcript-layout';

/**
 * What the products write of themselves into a transcript: Meet at its end ("Transcription ended after 00:46:43", "This
 * editable transcript was computer generated …"), Teams at both ends, Otter at the end.
 */
const NOTICE =
  /^[#*_\s]*(?:(?:meeting|transcription|recording) (?:ended|started|stopped)\b.{0,40}|this editable transcript was computer generated\b.*|errors\. people can also change the text.*|people can also change the text after it was created.*|.{1,60} (?:started|stopped) transcription|transcribed by https?:\S+|unverified)[*_\s]*$/iu;
/** From so many seconds on, the first time of a transcript is the clock on the wall, not the call's own. */
const CLOCK_FROM = 5 * 3600;

interface OpenTurn {
  readonly speaker: Speaker;
  readonly seconds: number | null;
  /** Where its words begin and end; null before the first. */
  words: Line | null;
}

/** The turns of a call's text in their order. */
export interface ReadTranscript {
  readonly turns: readonly Turn[];
  /** How many lines stand before the first turn: a title, a date, who was there. */
  readonly headLines: number;
}

/**
 * Reads who says what in the text of a call.
 *
 * @param startedAt - When the call began, in milliseconds since 1970; null where nobody knows.
 */
export function readTranscript(
  text: string,
  lines: readonly Line[],
  layout: TranscriptLayout,
  startedAt: number | null,
): ReadTranscript {
  const turns: OpenTurn[] = [];
  let headLines = 0;
  let seconds: number | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || isBlank(line)) continue;
    const label = labelAt(text, lines, layout, index);
    const open = turns.at(-1);
    if (label !== null) {
      seconds = label.seconds ?? seconds;
      // What follows a time alone is another turn of whoever spoke.
      const name = label.name ?? open?.speaker.name;
      if (name !== undefined)
        turns.push({
          speaker: { name, address: null },
          seconds,
          words: wordsFrom(line, label.wordsAt),
        });
      index += label.lines - 1;
    } else if (open === undefined) headLines = index + 1;
    else if (!NOTICE.test(headOf(text, line))) extend(open, line);
  }
  return { turns: turns.flatMap(timed(startedAt)), headLines };
}

interface Label {
  /** Null where only a time stands. */
  readonly name: string | null;
  readonly seconds: number | null;
  /** Where on the line the words begin; null where none are on it. */
  readonly wordsAt: number | null;
  /** How many lines the label takes. */
  readonly lines: number;
}

function labelAt(
  text: string,
  lines: readonly Line[],
  layout: TranscriptLayout,
  index: number,
): Label | null {
  const shape = layout.shapes[index];
  const next = layout.shapes[index + 1];
  if (shape?.kind === 'time') {
    const { seconds } = shape;
    if (layout.besideTimes !== 'after' || !isNameAt(text, lines, index + 1))
      return { name: null, seconds, wordsAt: null, lines: 1 };
    return { name: nameAt(text, lines, index + 1), seconds, wordsAt: null, lines: 2 };
  }
  if (layout.besideTimes === 'before' && next?.kind === 'time' && isNameAt(text, lines, index))
    return { name: nameAt(text, lines, index), seconds: next.seconds, wordsAt: null, lines: 2 };
  if (shape?.kind === 'stamped' && layout.hasStamps) return { ...shape, lines: 1 };
  if (shape?.kind === 'labelled' && layout.labels.has(shape.name))
    return { ...shape, seconds: null, lines: 1 };
  return null;
}

function nameAt(text: string, lines: readonly Line[], index: number): string {
  const line = lines[index];
  return line === undefined ? '' : cleanName(headOf(text, line));
}

function wordsFrom(line: Line, wordsAt: number | null): Line | null {
  if (wordsAt === null || line.start + wordsAt >= line.end) return null;
  return { start: line.start + wordsAt, end: line.end };
}

function extend(turn: OpenTurn, line: Line): void {
  turn.words = { start: turn.words?.start ?? line.start, end: line.end };
}

/** Makes turns of what has words, with the moment they were said where that is known. */
function timed(startedAt: number | null): (turn: OpenTurn) => Turn[] {
  let first: number | null = null;
  return ({ speaker, seconds, words }) => {
    if (words === null) return [];
    if (seconds !== null) first ??= seconds;
    const passed = (seconds ?? 0) - (first !== null && first >= CLOCK_FROM ? first : 0);
    const at = startedAt === null ? null : isoInstant(startedAt + passed * 1000);
    return [{ ...words, speaker, at }];
  };
}
