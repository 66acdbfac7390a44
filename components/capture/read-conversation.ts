import type { CaptureContext } from '@/lib/domain/capture/capture-context';
import { readInWorker, type WorkerOptions, type WorkerReading } from '@/lib/reading/read-in-worker';
import type { ConversationInput } from './conversation';

/** Reads a conversation in a worker, whatever it came from: a thread may be as long as a transcript. */
export function readConversation(
  input: ConversationInput,
  context: CaptureContext,
  options: Pick<WorkerOptions, 'onProgress' | 'signal'>,
): Promise<WorkerReading> {
  if (input.kind === 'text') {
    const { name, content } = input;
    return readInWorker({ name, content }, context, options);
  }
  const { document, title, heldAt } = input;
  return readInWorker({ document, title, heldAt }, context, options);
}
