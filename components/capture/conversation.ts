import type { CaptureContext } from '@/lib/domain/capture/capture-context';
import type { CaptureDocument, SourceKind } from '@/lib/domain/capture/capture-document';
import type { CaptureSource } from '@/lib/domain/capture/capture';
import type { CapturedFact } from '@/lib/domain/capture/captured-fact';
import type { SourceProblem } from '@/lib/reading/source-problem';

/** Where a conversation is read from: what was pasted or opened, or a thread that is open beside. */
export type ConversationInput =
  | { readonly kind: 'text'; readonly name: string; readonly content: string | Blob }
  | {
      readonly kind: 'thread';
      readonly document: CaptureDocument;
      readonly title: string;
      /** When it was last written; null where it doesn't say. */
      readonly heldAt: string | null;
      readonly thread: NonNullable<CaptureSource['thread']>;
      /** How many of its mails were too long to be read to their end. */
      readonly cut: number;
      /** How many of them were folded away, and so weren't read. */
      readonly folded: number;
    };

/** What the rep says of a conversation that it doesn't say itself. */
export interface SaidOfIt {
  /** An ISO instant; null leaves it to the source. */
  readonly heldAt: string | null;
  /** Names of those whose side the rep has told. */
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** A conversation that was read, before it is kept. */
export interface Conversation {
  readonly input: ConversationInput;
  readonly saidOfIt: SaidOfIt;
  /** What it was read against. */
  readonly context: CaptureContext;
  readonly kind: SourceKind;
  readonly title: string;
  readonly heldAt: string | null;
  readonly people: readonly string[];
  readonly facts: readonly CapturedFact[];
  /** How many facts more there were than one source keeps. */
  readonly left: number;
}

/** Why nothing came of reading. */
export type ReadingProblem = SourceProblem | 'died' | 'silent' | 'nothing' | 'notKept';
