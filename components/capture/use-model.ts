import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { MOST_FACTS } from '@/lib/domain/capture/capture';
import type { CaptureContext } from '@/lib/domain/capture/capture-context';
import type { CaptureDocument } from '@/lib/domain/capture/capture-document';
import type { Reading } from '@/lib/domain/capture/keep-capture';
import { keepCapture } from '@/lib/queries/keep-capture';
import { profileQuery } from '@/lib/queries/profile-query';
import { proposeFacts } from '@/lib/reading/model/propose-facts';

/** A conversation that Baton has read, for the model to read after it. */
export interface ReadAlready extends Omit<Reading, 'foundBy'> {
  readonly document: CaptureDocument;
  readonly context: CaptureContext;
}

/**
 * Has the browser's model read what Baton has read, where the rep switched it on, and keeps what it proposes, marked,
 * beside what Baton found. `share` is how much it has read, 0 to 1, and null while it isn't reading. It ends with the
 * page, when it is stopped, and when another conversation is read.
 */
export function useModel() {
  const client = useQueryClient();
  const { mutateAsync: keep } = useMutation(keepCapture);
  const [share, setShare] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );
  const propose = async ({ document, context, facts: known, ...source }: ReadAlready) => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setShare(null);
    const profile = await client.query(profileQuery).catch(() => null);
    if (profile?.useModel !== true || signal.aborted) return;
    let kept = 0;
    await proposeFacts(document, context, {
      signal,
      known,
      onProgress: (done, facts) => {
        if (signal.aborted) return;
        setShare(done);
        if (facts.length === kept) return;
        kept = facts.length;
        // What can't be kept now is kept with what comes next; the rep has Baton's own suggestions in any case.
        keep({ ...source, facts: facts.slice(0, MOST_FACTS), foundBy: 'model' }).catch(
          () => undefined,
        );
      },
    });
    if (running.current === controller) setShare(null);
  };
  const stop = () => {
    running.current?.abort();
  };
  return { share, propose, stop };
}
