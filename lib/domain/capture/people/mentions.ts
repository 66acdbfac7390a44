import { addressIn } from './contact-details';
import type { CaptureDocument, Side, Speaker, Turn } from '../capture-document';
import { cluesAround, type Clues } from './clues';
import { findNames, type KnownWords, type NameSpan } from './find-names';
import { signatureBlocks, type SignatureBlock } from './signature-blocks';

/** One place at which a text names somebody. */
export interface Mention {
  readonly name: NameSpan;
  readonly from: 'speaker' | 'header' | 'signature' | 'text';
  /** Who says it; null where nothing tells. */
  readonly turn: Turn | null;
  readonly saidBy: Side;
  readonly clues: Clues | null;
  readonly block: SignatureBlock | null;
  readonly address: string;
}

const QUOTED_LINE = /(?:^|\n)>[^\n]*$/;
const HEADER_LINE = /^(?:from|to|cc|bcc|von|an|de|à|para|da|a|till|til|aan|van)\s*:/i;
const GENERIC_LABEL =
  /^(?:speaker|participant|unknown|sprecher|locuteur|guest|caller|user|person|host|attendee)\b[\s\d#]*$/i;

/** The name that a speaker's label tells: "Femke Aalders | Slotkade", "tom vale (Cargolane)"; null for "Speaker 1". */
export function labelName(label: string): NameSpan | null {
  const own = (label.split(/\s*[|(\[/]|\s+[\u2013-]\s+|,\s/)[0] ?? '').trim();
  if (own === '' || own.length > 60 || GENERIC_LABEL.test(own)) return null;
  const words = new Set(
    own
      .toLowerCase()
      .replace(/\u2019/g, "'")
      .split(/\s+/)
      .filter((word) => /^\p{L}{2}/u.test(word)),
  );
  const [span] = findNames(own, 0, own.length, { small: new Set(), names: words });
  if (span === undefined) return null;
  const text = span.text.replace(/(^|[ -])\p{Ll}/gu, (letter) =>
    /^[\p{Ll} -]+$/u.test(own) ? letter.toUpperCase() : letter,
  );
  return { ...span, text };
}

/** Names in the passages that a turn's speaker said, as they stand there. */
export function turnMentions(
  document: CaptureDocument,
  turn: Turn,
  sideIn: (speaker: Speaker) => Side,
  known: KnownWords,
): Mention[] {
  const { text } = document;
  const saidBy: Side = turn.speaker === null ? 'unknown' : sideIn(turn.speaker);
  const isMail = document.kind === 'thread' || document.kind === 'mail';
  const blocks = isMail ? signatureBlocks(text, turn.start, turn.end) : [];
  const signed = blocks.map((block): Mention => ({
    name: block.name,
    from: 'signature',
    turn,
    saidBy,
    clues: null,
    block,
    address: block.address,
  }));
  const named = findNames(text, turn.start, turn.end, known)
    .filter((name) => !blocks.some((block) => name.start >= block.start && name.end <= block.end))
    .filter((name) => !QUOTED_LINE.test(text.slice(Math.max(0, name.start - 200), name.start)))
    .map((name): Mention => {
      const clues = cluesAround(text, name.start, name.end);
      const hasAddress = clues.clues.has('address_after');
      const address = hasAddress ? addressIn(text.slice(name.end, name.end + 90)) : '';
      return { name, from: 'text', turn, saidBy, clues, block: null, address };
    });
  return [...signed, ...named];
}

/** Names between the turns: heads of mails and lists of who attends. */
export function headMentions(text: string, start: number, end: number): Mention[] {
  const found: Mention[] = [];
  let from = start;
  while (from < end) {
    const at = text.indexOf('\n', from);
    const to = at < 0 || at > end ? end : at;
    const line = text.slice(from, Math.min(to, from + 1_000));
    if (
      HEADER_LINE.test(line) ||
      /attendees|participants|present/i.test(text.slice(Math.max(0, from - 60), from + 20))
    )
      for (const name of findNames(text, from, from + line.length)) {
        const after = text.slice(name.end, name.end + 90);
        const address = /^"? ?[<(]/.test(after)
          ? addressIn(after.slice(0, after.search(/[>)]/) + 1 || undefined))
          : '';
        found.push({
          name,
          from: 'header',
          turn: null,
          saidBy: 'unknown',
          clues: null,
          block: null,
          address,
        });
      }
    from = to + 1;
  }
  return found;
}
