import { z } from '@/lib/domain/zod';
import { instantText, lineText } from '../text';

/** What a conversation can be read from: notes somebody took, the words of a call, the mails of a thread, one mail. */
export const SOURCE_KINDS = ['notes', 'transcript', 'thread', 'mail'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Which side of a deal somebody is on, as far as it can be told. */
export const SIDES = ['ours', 'theirs', 'unknown'] as const;
export type Side = (typeof SIDES)[number];

/** Who said or wrote something, as the source names them. */
export interface Speaker {
  /** Empty where the source has only an address. */
  readonly name: string;
  readonly address: string | null;
}

/** What one person said or wrote at a stretch. */
export interface Turn {
  /** Where the words lie in the document's text, without a speaker's label or a timecode. */
  readonly start: number;
  readonly end: number;
  /** Null where nothing tells: notes have no speakers. */
  readonly speaker: Speaker | null;
  /** When it was said or sent; null where the source doesn't say. */
  readonly at: string | null;
}

/** A conversation as text, with who said what; turns are in the order of the text and don't overlap. */
export interface CaptureDocument {
  readonly kind: SourceKind;
  readonly text: string;
  readonly turns: readonly Turn[];
}

/** Who said or wrote a passage, and on which side they are. */
export const authorSchema = z.object({
  name: lineText,
  address: lineText.nullable(),
  side: z.enum(SIDES),
});
export type Author = z.infer<typeof authorSchema>;

/** When something was said; null where the source doesn't say. */
export const saidAtSchema = instantText.nullable();
