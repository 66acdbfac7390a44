import type { CaptureDocument, SourceKind, Turn } from '@/lib/domain/capture/capture-document';
import { isoInstant } from '@/lib/domain/dates/iso-instant';
import { readCaptions } from './captions/read-captions';
import { decodeSource, isMarked, LARGEST_SOURCE } from './decode-source';
import { linesOf, trimmed } from './lines';
import { emlToText } from './mail/eml-to-text';
import type { MomentOptions } from './moment';
import type { SourceProblem } from './source-problem';
import { tellFormat } from './tell-format';
import { readThread } from './thread/read-thread';
import { dateIn, proseIn, titleIn } from './transcript/transcript-head';
import { layoutOf } from './transcript/transcript-layout';
import { readTranscript } from './transcript/read-transcript';

/** Something to read, as it was pasted or opened. */
export interface SourceInput {
  /** The file's name; empty for what was pasted. */
  readonly name: string;
  readonly content: string | ArrayBuffer;
  /** When it was held, as the rep says: an ISO instant; goes before what the source says. */
  readonly heldAt?: string | null;
  /** IANA zone in which dates without one are meant; UTC where it isn't given. */
  readonly timeZone?: string;
  /** BCP 47 tag; decides whether 3/4 is in March or in April. */
  readonly locale?: string;
}

export type SourceReading =
  | {
      readonly kind: 'read';
      readonly document: CaptureDocument;
      /** What the source calls itself; empty where it doesn't. */
      readonly title: string;
      /** When it was held or last written, as an ISO instant; null where it doesn't say. */
      readonly heldAt: string | null;
      /** Who spoke or wrote, as they are named there, in the order of their first words. */
      readonly people: readonly string[];
    }
  | { readonly kind: 'refused'; readonly problem: SourceProblem };

/** Where a heading may tell when a call was held: among so many lines before the first words. */
const HEAD_LINES = 12;

/** Turns what was pasted or opened into text with who said what. Any content is safe; nothing of it is run or loaded. */
export async function readSource(input: SourceInput): Promise<SourceReading> {
  const { content } = input;
  const size = typeof content === 'string' ? content.length : content.byteLength;
  if (size > LARGEST_SOURCE) return { kind: 'refused', problem: 'too_large' };
  const text = decodeSource(content);
  if (text === null) return { kind: 'refused', problem: 'not_text' };
  const read = await readFormat(input, text);
  if ('problem' in read) return read;
  const { title, heldAt, ...document } = read;
  return readDocument({
    document,
    title,
    heldAt: heldAt === null ? null : isoInstant(heldAt),
  });
}

/** Something that is read into turns already: the thread that is open beside. */
export interface DocumentInput {
  readonly document: CaptureDocument;
  /** Empty where it has none. */
  readonly title: string;
  /** When it was last written, as an ISO instant; null where it doesn't say. */
  readonly heldAt: string | null;
}

/** Says of a document who spoke in it; one without words is refused. */
export function readDocument({ document, title, heldAt }: DocumentInput): SourceReading {
  const { text, turns } = document;
  if (!turns.some(({ start, end }) => hasWords(text, start, end)))
    return { kind: 'refused', problem: 'empty' };
  return { kind: 'read', document, title, heldAt, people: peopleOf(turns) };
}

interface FormatReading {
  readonly kind: SourceKind;
  readonly text: string;
  readonly turns: readonly Turn[];
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly heldAt: number | null;
}

async function readFormat(
  input: SourceInput,
  text: string,
): Promise<FormatReading | Extract<SourceReading, { kind: 'refused' }>> {
  const { name, content, heldAt, timeZone = 'UTC', locale = 'en-GB' } = input;
  const options = { timeZone, isMonthFirst: locale === 'en-US' };
  const given = typeof heldAt === 'string' && heldAt !== '' ? Date.parse(heldAt) : NaN;
  const saidAt = Number.isNaN(given) ? null : given;
  const format = tellFormat(name, text);
  if (format === 'captions')
    return { kind: 'transcript', title: '', heldAt: saidAt, ...(await readCaptions(text, saidAt)) };
  if (format === 'text') return readText(text, options, saidAt);
  // A mail names its own encoding, so its bytes are given as they are, unless an editor wrote them anew.
  const mail = await emlToText(typeof content === 'string' || isMarked(content) ? text : content);
  return mail.kind === 'refused' ? mail : readText(mail.text, options, saidAt);
}

function readText(text: string, options: MomentOptions, saidAt: number | null): FormatReading {
  const lines = linesOf(text);
  const thread = readThread(text, lines, options);
  if (thread !== null)
    return {
      kind: thread.mails > 1 ? 'thread' : 'mail',
      text,
      turns: thread.turns,
      title: thread.subject,
      heldAt: thread.lastSentAt ?? saidAt,
    };
  const layout = layoutOf(text, lines);
  if (layout === null) {
    const heldAt = saidAt ?? dateIn(text, lines.slice(0, HEAD_LINES / 2), options);
    const whole = { ...trimmed(text, 0, text.length), speaker: null, at: null };
    return { kind: 'notes', text, turns: [whole], title: titleIn(text, lines), heldAt };
  }
  const { headLines } = readTranscript(text, lines, layout, null);
  const head = lines.slice(0, headLines);
  const startedAt = saidAt ?? dateIn(text, head.slice(0, HEAD_LINES), options);
  const { turns } = readTranscript(text, lines, layout, startedAt);
  const prose = proseIn(text, head);
  const told = prose === null ? [] : [{ ...prose, speaker: null, at: null }];
  const title = titleIn(text, head);
  return { kind: 'transcript', text, turns: [...told, ...turns], title, heldAt: startedAt };
}

function hasWords(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

function peopleOf(turns: readonly Turn[]): string[] {
  const names = turns.flatMap(({ speaker }) =>
    speaker === null ? [] : [speaker.name === '' ? (speaker.address ?? '') : speaker.name],
  );
  return [...new Set(names.filter((name) => name !== ''))];
}
