import { LARGEST_SOURCE } from '@/lib/reading/decode-source';
import type { ConversationInput } from './conversation';

/**
 * What is to be read, a file as it is now: it is read again for what the rep says of it, and once more when it is kept,
 * and may have changed or gone by then. One that can't be opened or is too large is left as it is, for the reading to
 * say so.
 */
export async function heldInput(input: ConversationInput): Promise<ConversationInput> {
  if (input.kind !== 'text' || !(input.content instanceof File)) return input;
  const file = input.content;
  if (file.size > LARGEST_SOURCE) return input;
  try {
    return { ...input, content: new Blob([await file.arrayBuffer()]) };
  } catch {
    return input;
  }
}
