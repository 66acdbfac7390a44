import { useEffect, useRef, useState } from 'react';
import { downloadModel } from '@/lib/reading/model/download-model';

type Download =
  | { readonly state: 'idle' | 'failed' }
  /** `share` from 0 to 1. */
  | { readonly state: 'running'; readonly share: number };

/** Has the browser download its model, until it is there, stopped, or the page is left. */
export function useModelDownload(onThere: () => void) {
  const [download, setDownload] = useState<Download>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );
  const start = async () => {
    const controller = new AbortController();
    running.current = controller;
    setDownload({ state: 'running', share: 0 });
    // Nothing may be waited for before this: the browser wants the press that it comes from.
    const isThere = await downloadModel(controller.signal, (share) => {
      if (!controller.signal.aborted) setDownload({ state: 'running', share });
    });
    setDownload({ state: isThere || controller.signal.aborted ? 'idle' : 'failed' });
    if (isThere) onThere();
  };
  return { download, start, stop: () => running.current?.abort() };
}
