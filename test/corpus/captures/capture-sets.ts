import { resolve } from 'node:path';
import type { Labelled } from '../labelled';
import { readConversations, type Conversation } from './read-conversations';

/** Conversations that the reader was made with. */
export function openConversations(): Labelled<Conversation> {
  return readConversations(resolve(import.meta.dirname, 'open'));
}

/** Conversations by other hands, who never saw the reader: only scored. Never read them while working on it. */
export function sealedConversations(): Labelled<Conversation> {
  return readConversations(resolve(import.meta.dirname, 'sealed'));
}
