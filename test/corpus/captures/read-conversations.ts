import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Labelled } from '../labelled';
import type { CaptureLine } from './capture-line';
import { unmark, type Marked } from './unmark';

/** A conversation with everything that an annotator marked in it. */
export interface Conversation extends CaptureLine {
  readonly writer: string;
  readonly marks: readonly Marked[];
}

const HEAD =
  /^(?<id>\S+)\nsource: (?<source>\S+)\nour_people: (?<people>.*)\nsent: (?<sent>\S+)\n\n(?<text>[\s\S]*)$/;

/**
 * Reads every writer's file of a folder (the format is told in docs/capture.md); a faulty conversation is named by
 * file and id, and the rest still read.
 */
export function readConversations(folder: string): Labelled<Conversation> {
  const items: Conversation[] = [];
  const problems: string[] = [];
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  for (const name of names.filter((one) => one.endsWith('.txt'))) {
    const [header = '', ...blocks] = readFileSync(join(folder, name), 'utf8').split(/^=== /m);
    const writer = /^writer: (.+)$/m.exec(header)?.[1] ?? '';
    for (const block of blocks) {
      const read = readBlock(block, writer);
      if (typeof read === 'string')
        problems.push(`${join(folder, name)}: ${block.split('\n', 1)[0] ?? ''}: ${read}`);
      else items.push(read);
    }
  }
  return { items, problems };
}

/** A conversation, or what is wrong with it. */
function readBlock(block: string, writer: string): Conversation | string {
  const groups = HEAD.exec(block)?.groups;
  if (!groups) return 'the lines id, source, our_people, sent and an empty one are needed';
  const { id = '', source = '', people = '', sent = '', text = '' } = groups;
  if (Number.isNaN(Date.parse(sent))) return `sent: ${sent} is no time`;
  const read = unmark(text.trimEnd());
  if (typeof read === 'string') return read;
  const ourPeople = people.split(';').map((one) => one.trim());
  return { id, source, writer, ourPeople, sentAt: sent, ...read };
}
