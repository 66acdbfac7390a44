import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  PROMISE_KINDS,
  PROMISE_STRENGTHS,
  PROMISE_TYPES,
} from '@/lib/domain/promises/promise-span';
import type { Labelled, LabelledMail, LabelledSpan } from './labelled';

/** A mail of the corpus: labelled, and told by whom. */
export interface WriterMail extends LabelledMail {
  readonly writer: string;
}

const MAIL = /^(?<id>\S+)\nrole: \S+\nsent: (?<sent>\S+)\nto: .*\nsubject:.*\n\n(?<body>[\s\S]*)$/;
const MARK = /\u27e6(?<fields>[^|\u27e7]*)\|(?<text>[^\u27e6\u27e7]*)\u27e7/g;

/** Reads every writer's file of a folder (the format is told in docs/promise-detection.md); a faulty mail is named by file and line, and the rest still read. */
export function readWriters(folder: string): Labelled<WriterMail> {
  const items: WriterMail[] = [];
  const problems: string[] = [];
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  for (const name of names.filter((one) => one.endsWith('.txt')))
    readWriter(readFileSync(join(folder, name), 'utf8'), items, (line, problem) =>
      problems.push(`${join(folder, name)}:${String(line)}: ${problem}`),
    );
  return { items, problems };
}

function readWriter(
  file: string,
  items: WriterMail[],
  complain: (line: number, problem: string) => void,
): void {
  const [header = '', ...mails] = file.split(/^=== /m);
  const writer = /^writer: (.+)$/m.exec(header)?.[1];
  if (writer === undefined) {
    complain(1, 'no "writer:" line');
    return;
  }
  let line = linesOf(header);
  for (const mail of mails) {
    const read = readMail(mail, writer);
    if (typeof read === 'string') complain(line, read);
    else items.push(read);
    line += linesOf(mail);
  }
}

function linesOf(text: string): number {
  return text.split('\n').length - 1 || 1;
}

/** A mail, or what is wrong with it. */
function readMail(block: string, writer: string): WriterMail | string {
  const groups = MAIL.exec(block)?.groups;
  if (!groups) return 'the lines id, role, sent, to, subject and an empty one are needed';
  const { id = '', sent = '', body = '' } = groups;
  if (Number.isNaN(Date.parse(sent))) return `sent: ${sent} is no time`;
  const read = unmark(body.replace(/\s+$/, ''));
  return typeof read === 'string' ? read : { id, sentAt: sent, writer, ...read };
}

/** Takes the marks out of a body and gives them as spans of what remains; or says what is wrong with them. */
function unmark(marked: string): { body: string; spans: LabelledSpan[] } | string {
  const spans: LabelledSpan[] = [];
  let body = '';
  let copied = 0;
  for (const match of marked.matchAll(MARK)) {
    body += marked.slice(copied, match.index);
    const span = readMark(
      match.groups?.['fields'] ?? '',
      match.groups?.['text'] ?? '',
      body.length,
    );
    if (typeof span === 'string') return span;
    spans.push(span);
    body += span.text;
    copied = match.index + match[0].length;
  }
  body += marked.slice(copied);
  return /[\u27e6\u27e7]/.test(body) ? 'a stray \u27e6 or \u27e7' : { body, spans };
}

function readMark(fields: string, text: string, start: number): LabelledSpan | string {
  const [type, kind = '', strength = '', who = '', due = ''] = fields
    .split(';')
    .map((field) => field.trim());
  const known = PROMISE_TYPES.find((one) => one === type);
  if (known === undefined) return `${fields}: the type must be promise, declined or deferred`;
  if (!PROMISE_KINDS.some((one) => one === kind)) return `${fields}: unknown kind`;
  if (!PROMISE_STRENGTHS.some((one) => one === strength)) return `${fields}: unknown strength`;
  if (who === '') return `${fields}: who is missing`;
  return {
    start,
    end: start + text.length,
    text,
    type: known,
    kind,
    strength,
    who,
    due: /^\d{4}-\d\d-\d\d$/.test(due) ? due : null,
  };
}
