import { MOST_FACTS } from '@/lib/domain/capture/capture';
import type { CaptureContext } from '@/lib/domain/capture/capture-context';
import { captureInSteps } from '@/lib/domain/capture/capture-facts';
import { readInWorker, type WorkerOptions, type WorkerReading } from '@/lib/reading/read-in-worker';
import type { ConversationInput } from './conversation';

/** A frame's worth of work, in milliseconds, after which the page draws. */
const PAUSE_AFTER_MS = 12;

/** Reads a conversation: files and pasted words in a worker, a thread, which is short, in the page with pauses. */
export async function readConversation(
  input: ConversationInput,
  context: CaptureContext,
  options: Pick<WorkerOptions, 'onProgress' | 'signal'>,
): Promise<WorkerReading> {
  if (input.kind === 'text')
    return readInWorker(
      { name: input.name, content: input.content, heldAt: null },
      context,
      options,
    );
  const { document, title, heldAt } = input;
  if (document.text.trim() === '') return { kind: 'refused', problem: 'empty' };
  const steps = captureInSteps(document, context, (done) => {
    options.onProgress?.(done);
  });
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      const facts = step.value;
      const people = new Set(
        document.turns.flatMap(({ speaker }) => speaker?.name || speaker?.address || []),
      );
      const { kind, turns } = document;
      const words = turns.length;
      return {
        kind: 'read',
        source: {
          kind,
          title,
          heldAt,
          people: [...people].slice(0, 100),
          turns: turns.length,
          words,
        },
        facts: facts.slice(0, MOST_FACTS),
        left: Math.max(0, facts.length - MOST_FACTS),
      };
    }
    if (performance.now() - begun < PAUSE_AFTER_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (options.signal?.aborted === true) return { kind: 'stopped' };
    begun = performance.now();
  }
}
