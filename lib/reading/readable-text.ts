import type { Speaker, Turn } from '@/lib/domain/capture/capture-document';

/** What one person said, of which a text is to be made. */
export interface Stretch {
  readonly speaker: Speaker | null;
  readonly at: string | null;
  readonly words: string;
}

/** Makes a text in which each stretch is a paragraph behind its speaker's name, with the turns that point into it. */
export function readableText(stretches: readonly Stretch[]): { text: string; turns: Turn[] } {
  const turns: Turn[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { speaker, at, words } of stretches) {
    const label = speaker === null ? '' : `${speaker.name}: `;
    const before = turns.length === 0 ? label : `\n\n${label}`;
    const start = length + before.length;
    length = start + words.length;
    parts.push(before, words);
    turns.push({ start, end: length, speaker, at });
  }
  return { text: parts.join(''), turns };
}
