import type { ReactNode } from 'react';
import type { ConversationInput } from './conversation';

export interface ThreadSourceProps {
  /** Told what the thread says, to be read. */
  readonly onRead: (input: Extract<ConversationInput, { kind: 'thread' }>) => void;
}

/** The way to read the thread that is open beside the sidebar; nothing where there is none. */
export const ThreadSource: (props: ThreadSourceProps) => ReactNode = () => null;
