import { addressParser } from 'postal-mime';
import type { Speaker } from '@/lib/domain/capture/capture-document';
import { withoutHiddenMarks } from '@/lib/domain/text';
import { headOf, isBlank, type Line } from '../lines';

/** The header of a mail within a text. */
export interface MailHeader {
  readonly from: Speaker;
  /** As it is written there; empty where it isn't told. */
  readonly date: string;
  readonly subject: string;
  /** How many lines it takes. */
  readonly lines: number;
}

/** What mail programs call a header's fields, in the languages they are most often set to. */
const FIELDS: readonly (readonly [keyof typeof NAMES, RegExp])[] = [
  ['from', /^(?:from|von|de|da|van|fra|från)$/iu],
  [
    'date',
    /^(?:date|sent|gesendet|datum|envoyé|enviado|fecha|data|inviato|verzonden|sendt|skickat)$/iu,
  ],
  ['subject', /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|emne|ämne)$/iu],
  [
    'other',
    /^(?:to|cc|bcc|reply-to|an|à|a|para|aan|til|till|kopie|importance|attachments?|anlagen|message-id|mime-version|content-[\w-]+|x-[\w-]+|return-path|received|in-reply-to|references|priority|wichtigkeit|resent-\w+|delivered-to|sender)$/iu,
  ],
];
const NAMES = { from: '', date: '', subject: '', other: '' };
const FIELD =
  /^(?:[*_]{1,2})?(?<name>[\p{L}-]{1,30})(?:[*_]{1,2})?\s*:(?:[*_]{1,2})?\s*(?<value>.*)$/u;
/** As many lines as a header takes; recipients may run over several. */
const MOST_LINES = 40;

/** A mail as Gmail shows and prints it: who, when, and "to …" below; the date may stand on a line of its own. */
const SHOWN_FROM = /^(?<from>[^<>@:]{0,80}<[^<>@\s]+@[^<>@\s]+>)(?:\s+(?<date>.*\d.*))?$/u;
const SHOWN_DATE = /\d.*\d{1,2}[:.]\d{2}/u;
const SHOWN_TO = /^to:?\s\S/iu;

/** Reads the header of a mail in the form Gmail shows or prints it in. */
function readShownHeader(
  text: string,
  lines: readonly Line[],
  index: number,
  head: string,
): MailHeader | null {
  const groups = SHOWN_FROM.exec(head)?.groups;
  if (!groups) return null;
  const below = (distance: number) => {
    const line = lines[index + distance];
    return line === undefined ? '' : headOf(text, line);
  };
  const isDated = SHOWN_DATE.test(below(1));
  const date = groups['date'] ?? (isDated ? below(1) : '');
  const taken = groups['date'] === undefined && isDated ? 2 : 1;
  if (date === '' || !SHOWN_TO.test(below(taken))) return null;
  return { from: readSpeaker(groups['from'] ?? ''), date, subject: '', lines: taken + 1 };
}

/**
 * Reads the header that begins at a line: `From:` with at least one other field beside it, in any order, or a mail's
 * head as Gmail shows it.
 */
export function readMailHeader(
  text: string,
  lines: readonly Line[],
  index: number,
): MailHeader | null {
  const first = lines[index];
  const head = first === undefined ? '' : headOf(text, first);
  if (head.includes('<')) {
    const shown = readShownHeader(text, lines, index, head);
    if (shown !== null) return shown;
  }
  const fields = { ...NAMES };
  const seen = new Set<string>();
  let last: keyof typeof NAMES | null = null;
  let taken = 0;
  for (let at = index; at < Math.min(lines.length, index + MOST_LINES); at += 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) break;
    const field = readField(headOf(text, line));
    if (field !== null) {
      if (seen.has(field.label)) break;
      seen.add(field.label);
      last = field.name;
      if (fields[field.name] === '') fields[field.name] = field.value;
    } else if (last === null || !isFolded(text, line)) break;
    else if (last === 'subject') fields.subject += ` ${headOf(text, line)}`;
    taken += 1;
  }
  if (fields.from === '' || seen.size < 2) return null;
  const { date, subject } = fields;
  return {
    from: readSpeaker(fields.from),
    date,
    subject: withoutHiddenMarks(subject).trim(),
    lines: taken,
  };
}

function readField(
  head: string,
): { readonly name: keyof typeof NAMES; readonly label: string; readonly value: string } | null {
  const groups = FIELD.exec(head)?.groups;
  if (!groups) return null;
  const label = (groups['name'] ?? '').toLowerCase();
  const name = FIELDS.find(([, pattern]) => pattern.test(label))?.[0];
  return name === undefined ? null : { name, label, value: groups['value'] ?? '' };
}

/** Whether a line goes on with the field above, by the space it begins with. */
function isFolded(text: string, { start }: Line): boolean {
  return /[ \t]/u.test(text.charAt(start - 1));
}

/** Somebody as a mail's header names them: `Name <address>`, `Name [mailto:address]`, "Doe, Jane" <address>. */
export function readSpeaker(value: string): Speaker {
  const plain = withoutHiddenMarks(value)
    .replace(/\[mailto:([^\]\s]+)\]/giu, '<$1>')
    .slice(0, 300);
  // A name with a comma and no quotes around it is still one person.
  const quoted = /^[^"<@]+,[^"<@]+<[^>]+>\s*$/u.test(plain)
    ? plain.replace(/^([^<]+?)\s*</u, '"$1" <')
    : plain;
  const [first] = addressParser(quoted, { flatten: true });
  const address = first?.address?.trim().toLowerCase() ?? '';
  const name = inOrder(first?.name ?? '');
  if (!address.includes('@')) return { name: name === '' ? plain.trim() : name, address: null };
  return { name, address };
}

/** "Doe, Jane" as she is called. */
function inOrder(name: string): string {
  const [last = '', first = '', more] = name.trim().split(/\s*,\s*/u);
  if (first === '' || more !== undefined || first.split(' ').length > 2) return name.trim();
  return `${first} ${last}`;
}
