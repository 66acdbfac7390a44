import { LARGEST_SOURCE } from '@/lib/reading/decode-source';
import { within } from '@/lib/reading/within';
import type { ConversationInput } from './conversation';

/**
 * What is to be read, a file as it is now: it is read again for what the rep says of it, and once more when it is kept,
 * and may have changed or gone by then. One that can't be opened, is too large, or isn't there yet when the rep stops
 * (a drive far away may never answer) is left as it is, for the reading to say so.
 */
export async function heldInput(
  input: ConversationInput,
  signal: AbortSignal,
): Promise<ConversationInput> {
  if (input.kind !== 'text' || !(input.content instanceof File)) return input;
  const file = input.content;
  if (file.size > LARGEST_SOURCE) return input;
  try {
    return { ...input, content: new Blob([await within(file.arrayBuffer(), signal)]) };
  } catch {
    return input;
  }
}
