import type { CaptureContext } from '@/lib/domain/capture/capture-context';
import type { CaptureDocument } from '@/lib/domain/capture/capture-document';
import { readSource } from '@/lib/reading/read-source';
import type { ConversationInput } from './conversation';

/** Two hours and a half of talk. In the minutes that it has, a model of the browser doesn't come through as much. */
const LONGEST = 200_000;

/**
 * The words of a conversation, for the browser's model, which no worker may use; null where it is too long for it.
 * Short as it then is, it is read in the page within a frame or two.
 */
export async function documentOf(
  input: ConversationInput,
  { sentAt, timeZone, locale }: CaptureContext,
): Promise<CaptureDocument | null> {
  if (input.kind === 'thread') return input.document.text.length > LONGEST ? null : input.document;
  const { name, content } = input;
  if ((typeof content === 'string' ? content.length : content.size) > LONGEST) return null;
  const bytes = typeof content === 'string' ? content : await content.arrayBuffer();
  const read = await readSource({ name, content: bytes, heldAt: sentAt, timeZone, locale });
  return read.kind === 'read' ? read.document : null;
}
