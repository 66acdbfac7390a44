import { cleanName, likenessOf, type Likeness } from './speaker-name';
import { secondsOf, TIMECODE } from './timecode';

/** What a line of a transcript says about who speaks, by its look alone. */
export type SpeakerLine =
  /** A time on a line of its own: Meet's headings, a cue's of Teams, above or below a name elsewhere. */
  | { readonly kind: 'time'; readonly seconds: number }
  /** A name with a time; the words follow from `wordsAt` or on the next lines. */
  | {
      readonly kind: 'stamped';
      readonly name: string;
      readonly likeness: Likeness;
      readonly seconds: number;
      readonly wordsAt: number;
      /** In a way that only transcripts have. */
      readonly isCertain: boolean;
    }
  /** `Name: words`. */
  | {
      readonly kind: 'labelled';
      readonly name: string;
      readonly likeness: Likeness;
      readonly wordsAt: number;
    };

const BRACKETED = String.raw`[[(]?(?<time>${TIMECODE})(?:\s?[ap]m)?[\])]?`;
const TIME_ALONE = new RegExp(
  String.raw`^#*\s*${BRACKETED}(?:\s*(?:-->|->|–|-|to)\s*[[(]?${TIMECODE}[\])]?)?:?$`,
  'iu',
);

/**
 * Names with times, in the ways they are written:
 *
 * - `[Name] 00:01:02`: Zoom's `meeting_saved_closed_caption.txt`, with the clock on the wall, the words below.
 * - `00:01:02 Name: words`, `[00:01:02] Name: words`, and the name alone: note takers' exports.
 * - `Name  0:05` with a paragraph below: Otter's text export (which ends with "Transcribed by https://otter.ai"),
 *   Teams' transcript as a document (title, "15 June 2026, 03:35am", "27m 42s", "… started transcription" above).
 * - `Name (00:05): words`: services that transcribe.
 *
 * As files that users published have them, seen in November 2026.
 */
const STAMPED: readonly { readonly pattern: RegExp; readonly isCertain: boolean }[] = [
  {
    pattern: new RegExp(String.raw`^\[(?<name>[^\]\d][^\]]*)\]\s*${BRACKETED}(?::?\s+|$)`, 'iu'),
    isCertain: true,
  },
  {
    pattern: new RegExp(
      String.raw`^${BRACKETED}\s*(?:[-–|]\s*)?(?<name>[^\s:\d-][^:]{0,80}?)\s*:(?:\s+|$)`,
      'iu',
    ),
    isCertain: true,
  },
  {
    pattern: new RegExp(
      String.raw`^${BRACKETED}\s+(?:[-–|]\s*)?(?<name>[^\s:\d-][^:]{0,80})$`,
      'iu',
    ),
    isCertain: false,
  },
  {
    pattern: new RegExp(
      String.raw`^(?<name>[^\s:][^:]{0,80}?)\s*[[(](?<time>${TIMECODE})[\])]\s*:?(?:\s+|$)`,
      'iu',
    ),
    isCertain: true,
  },
  {
    pattern: new RegExp(
      String.raw`^(?<name>[^\s:][^:]{0,80}?)(?:\s*[-–|,]\s*|\s+)(?<time>${TIMECODE})(?:\s?[ap]m)?:?$`,
      'iu',
    ),
    isCertain: false,
  },
];
/** The line that a screen reader hears in Teams on the web, and that is copied with the rest; also without a name. */
const SPOKEN_TIME =
  /^(?:(?<name>[^\s\d:][^\d:]{0,80}?)\s+)?(?:(?<hours>\d{1,2}) hours? )?(?<minutes>\d{1,2}) minutes? (?<seconds>\d{1,2}) seconds?$/iu;
const LABELLED = /^(?<name>[^\s:\d>[\]][^:>]{0,80}?)\s*:[*_]{0,3}(?:\s+|$)/u;

/**
 * Reads a line's label.
 *
 * @param head - How the line begins, see `headOf`.
 */
export function readSpeakerLine(head: string): SpeakerLine | null {
  const alone = TIME_ALONE.exec(head)?.groups?.['time'];
  if (alone !== undefined) return { kind: 'time', seconds: secondsOf(alone) };
  return readStamped(head) ?? readSpoken(head) ?? readLabelled(head);
}

function readStamped(head: string): SpeakerLine | null {
  // Most lines are words; a digit and a colon are what all of the patterns need.
  if (!/\d:\d/u.test(head)) return null;
  for (const { pattern, isCertain } of STAMPED) {
    const match = pattern.exec(head);
    const { name = '', time = '' } = match?.groups ?? {};
    const likeness = likenessOf(name);
    if (match === null || likeness === 'none') continue;
    const wordsAt = match[0].length;
    return {
      kind: 'stamped',
      name: cleanName(name),
      likeness,
      seconds: secondsOf(time),
      wordsAt,
      isCertain: isCertain && likeness === 'name',
    };
  }
  return null;
}

function readSpoken(head: string): SpeakerLine | null {
  const match = SPOKEN_TIME.exec(head);
  if (match === null) return null;
  const { name, hours = '0', minutes = '0', seconds: rest = '0' } = match.groups ?? {};
  const seconds = secondsOf(`${hours}:${minutes}:${rest}`);
  if (name === undefined) return { kind: 'time', seconds };
  const likeness = likenessOf(name);
  if (likeness === 'none') return null;
  const wordsAt = match[0].length;
  return { kind: 'stamped', name: cleanName(name), likeness, seconds, wordsAt, isCertain: true };
}

function readLabelled(head: string): SpeakerLine | null {
  const match = LABELLED.exec(head);
  const name = match?.groups?.['name'] ?? '';
  const likeness = likenessOf(name);
  if (match === null || likeness === 'none') return null;
  return { kind: 'labelled', name: cleanName(name), likeness, wordsAt: match[0].length };
}
