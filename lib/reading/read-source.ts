import type { CaptureDocument } from '@/lib/domain/capture/capture-document';

/** Something to read, as it was pasted or opened. */
export interface SourceInput {
  /** The file's name; empty for what was pasted. */
  readonly name: string;
  readonly content: string | ArrayBuffer;
}

/** Why nothing could be read: it has no words, it is no text, or it is too large. */
export type SourceProblem = 'empty' | 'not_text' | 'too_large';

export type SourceReading =
  | {
      readonly kind: 'read';
      readonly document: CaptureDocument;
      /** What the source calls itself; empty where it doesn't. */
      readonly title: string;
      /** When it was held or sent, as an ISO instant; null where it doesn't say. */
      readonly heldAt: string | null;
    }
  | { readonly kind: 'refused'; readonly problem: SourceProblem };

/** Turns what was pasted or opened into text with who said what. Any content is safe. */
export async function readSource({ content }: SourceInput): Promise<SourceReading> {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  if (text.trim() === '') return { kind: 'refused', problem: 'empty' };
  const whole = { start: 0, end: text.length, speaker: null, at: null };
  return Promise.resolve({
    kind: 'read',
    document: { kind: 'notes', text, turns: [whole] },
    title: '',
    heldAt: null,
  });
}
