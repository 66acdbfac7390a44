import { notifyManager, QueryClientProvider } from '@tanstack/react-query';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished, vi } from 'vitest';
import { createQueryClient } from '@/lib/queries/create-query-client';
import { invalidateOnChange } from '@/lib/queries/invalidate-on-change';
import { stubTexts } from './stub-texts';

/** Renders a page of ours as its entry point does, with the real texts, until the test is over. */
export async function mount(page: ReactNode): Promise<HTMLElement> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // Its default is a timer, which `act` doesn't wait for.
  notifyManager.setScheduler(queueMicrotask);
  await stubTexts();
  const controller = new AbortController();
  const client = createQueryClient();
  invalidateOnChange(client, controller.signal);
  document.body.innerHTML = '<div></div>';
  const container = document.body.firstElementChild as HTMLElement;
  const root = createRoot(container);
  onTestFinished(() => {
    controller.abort();
    act(() => {
      root.unmount();
    });
    client.clear();
  });
  await act(async () => {
    root.render(<QueryClientProvider client={client}>{page}</QueryClientProvider>);
    await Promise.resolve();
  });
  return container;
}
