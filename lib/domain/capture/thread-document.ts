import type { CaptureDocument, Speaker, Turn } from './capture-document';
import type { ReadMessage, ThreadReading } from './thread-reading';

/** What a mail of an unknown writer is headed by. */
const NOBODY = '–';

/**
 * A thread as one text, the oldest mail first. Above each mail a line says who wrote it and when; it is part of no
 * turn, so that nothing is found in it, and a mail that holds such a line itself is still its own writer's.
 */
export function threadDocument({
  messages,
}: Pick<Extract<ThreadReading, { state: 'read' }>, 'messages'>): CaptureDocument {
  const turns: Turn[] = [];
  let text = '';
  for (const message of messages) {
    text += `${text === '' ? '' : '\n\n'}${headOf(message)}\n`;
    const start = text.length;
    text += message.text;
    turns.push({ start, end: text.length, speaker: speakerOf(message), at: message.sentAt });
  }
  return { kind: 'thread', text, turns };
}

function speakerOf({ from }: ReadMessage): Speaker | null {
  return from === null ? null : { name: from.name ?? '', address: from.address };
}

function headOf({ from, sentAt }: ReadMessage): string {
  const who = [from?.name ?? '', from === null ? '' : `<${from.address}>`].filter(Boolean);
  const parts = [who.join(' ') || NOBODY, sentAt?.slice(0, 10) ?? ''];
  return parts.filter(Boolean).join(', ');
}
