import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledMail, LabelledSpan } from './labelled';

/** A mail of the corpus: labelled, and told by whom. */
export interface WriterMail extends LabelledMail {
  readonly writer: string;
}

const MAIL =
  /^(?<id>\S+)\nrole: (?<role>\S+)\nsent: (?<sent>\S+)\nto: (?<to>.*)\nsubject:(?<subject>.*)\n\n(?<body>[\s\S]*)$/;
const MARK = /\u27e6(?<fields>[^|\u27e7]*)\|(?<text>[^\u27e6\u27e7]*)\u27e7/g;

/** Reads every writer's file of a folder; throws with file and mail on a fault, for labels must be right. Format: README.md beside this file. */
export function readWriters(folder: string): WriterMail[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readWriter(readFileSync(join(folder, name), 'utf8'), name));
}

function readWriter(file: string, name: string): WriterMail[] {
  const [header = '', ...mails] = file.split(/^=== /m);
  const writer = /^writer: (.+)$/m.exec(header)?.[1];
  if (writer === undefined) throw new Error(`${name}: no "writer:" line`);
  return mails.map((mail) => readMail(mail, name, writer));
}

function readMail(block: string, name: string, writer: string): WriterMail {
  const groups = MAIL.exec(block)?.groups;
  if (!groups) throw new Error(`${name}: ${block.split('\n', 1)[0] ?? ''}: header lines are wrong`);
  const { id = '', sent = '', body = '' } = groups;
  return { id, sentAt: sent, writer, ...unmark(body.replace(/\s+$/, ''), `${name}: ${id}`) };
}

/** Takes the marks out of a body and gives them as spans of what remains. */
function unmark(marked: string, place: string): { body: string; spans: LabelledSpan[] } {
  const spans: LabelledSpan[] = [];
  let body = '';
  let copied = 0;
  for (const match of marked.matchAll(MARK)) {
    body += marked.slice(copied, match.index);
    const text = match.groups?.['text'] ?? '';
    const fields = (match.groups?.['fields'] ?? '').split(';').map((field) => field.trim());
    const [type, kind, strength, who, due, dueText] = fields;
    if (!type || !kind || !strength || !who || !due || !dueText)
      throw new Error(`${place}: a mark needs six fields: ${match[0]}`);
    const start = body.length;
    body += text;
    spans.push({
      start,
      end: body.length,
      text,
      type,
      kind,
      strength,
      who,
      due: due === '-' ? null : due,
    });
    copied = match.index + match[0].length;
  }
  body += marked.slice(copied);
  if (/[\u27e6\u27e7]/.test(body)) throw new Error(`${place}: a stray \u27e6 or \u27e7`);
  return { body, spans };
}
