import type { CaptureContext } from '@/lib/domain/capture/capture-context';
import type { CaptureDocument, Turn } from '@/lib/domain/capture/capture-document';

/** Maya and Thomas of Fernhill sell; it is Tuesday, 10 March 2026. */
export const CONTEXT: CaptureContext = {
  sentAt: '2026-03-10T10:00:00Z',
  timeZone: '+00:00',
  locale: 'en-GB',
  holidays: [],
  weekend: [6, 7],
  ours: {
    names: ['Maya Lindqvist', 'Thomas Reyes'],
    addresses: ['maya@fernhill.example'],
    domains: ['fernhill.example'],
  },
  theirs: { names: [], addresses: [], domains: [] },
};

/** A call, one turn after the other. */
export function call(...said: (readonly [name: string, words: string])[]): CaptureDocument {
  let text = '';
  const turns = said.map(([name, words]): Turn => {
    text += `${name}: `;
    const start = text.length;
    text += `${words}\n`;
    return { start, end: text.length - 1, speaker: { name, address: null }, at: null };
  });
  return { kind: 'transcript', text, turns };
}

/** What somebody wrote down. */
export function notes(text: string): CaptureDocument {
  return {
    kind: 'notes',
    text,
    turns: [{ start: 0, end: text.length, speaker: null, at: null }],
  };
}

/** A thread of mails, oldest first. */
export function thread(
  ...mails: {
    readonly name: string;
    readonly address: string;
    readonly at: string | null;
    readonly words: string;
  }[]
): CaptureDocument {
  let text = '';
  const turns = mails.map(({ name, address, at, words }): Turn => {
    text += `From: ${name} <${address}>\n\n`;
    const start = text.length;
    text += `${words}\n`;
    return { start, end: text.length - 1, speaker: { name, address }, at };
  });
  return { kind: 'thread', text, turns };
}
