import type { CaptureContext } from '@/lib/domain/capture/capture-context';
import type { CaptureDocument } from '@/lib/domain/capture/capture-document';
import { captureInSteps } from '@/lib/domain/capture/capture-facts';
import type { CapturedFact } from '@/lib/domain/capture/captured-fact';

const PAUSE_AFTER_MS = 12;

/** Reads a short conversation in the page itself, with a pause wherever a frame is due; null where it was stopped. */
export async function readConversation(
  document: CaptureDocument,
  context: CaptureContext,
  signal: AbortSignal,
): Promise<CapturedFact[] | null> {
  const steps = captureInSteps(document, context, () => undefined);
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - begun < PAUSE_AFTER_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
    begun = performance.now();
  }
}
