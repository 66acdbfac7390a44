import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { MOST_FACTS, type Capture } from '@/lib/domain/capture/capture';
import { keepCapture } from '@/lib/queries/keep-capture';
import { profileQuery } from '@/lib/queries/profile-query';
import { proposeFacts } from '@/lib/reading/model/propose-facts';
import type { Conversation } from './conversation';
import { documentOf } from './document-of';

/** What the model reads just now. */
interface ModelReading {
  readonly captureId: string;
  /** From 0 to 1. */
  readonly share: number;
}

/**
 * Has the browser's model read what Baton has read and kept, where the rep switched it on, and keeps what it proposes,
 * marked, beside what Baton found. It ends with the view, when it is stopped, and when another conversation is read.
 */
export function useModel() {
  const client = useQueryClient();
  const { mutateAsync: keep } = useMutation(keepCapture);
  const [reading, setReading] = useState<ModelReading | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );
  const run = async (
    { id, dealId, source }: Capture,
    { input, context, facts: known }: Conversation,
    signal: AbortSignal,
  ) => {
    const profile = await client.query(profileQuery);
    const document = profile?.useModel === true ? await documentOf(input, context) : null;
    if (document === null || signal.aborted) return;
    let kept = 0;
    await proposeFacts(document, context, {
      signal,
      known,
      onProgress: (share, facts) => {
        if (signal.aborted) return;
        setReading({ captureId: id, share });
        if (facts.length === kept) return;
        kept = facts.length;
        const proposed = facts.slice(0, MOST_FACTS);
        // What can't be kept now is kept with what comes next; Baton's own suggestions are there in any case.
        keep({ id, dealId, source, facts: proposed, foundBy: 'model' }).catch(() => undefined);
      },
    });
  };
  const propose = (capture: Capture, conversation: Conversation) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setReading(null);
    const end = () => {
      if (running.current === controller) setReading(null);
    };
    run(capture, conversation, controller.signal).then(end, end);
  };
  const stop = () => {
    running.current?.abort();
  };
  return { reading, propose, stop };
}
