import type { AskedView } from '@/lib/domain/page/deal-view';
import { request } from '@/lib/messaging/client';
import { onChange } from '@/lib/messaging/events';

/**
 * Tells which view of the deal the rep has asked for from outside, each time once, until the signal
 * aborts. What was asked for while nobody listened is told first.
 */
export function onAskedView(show: (view: AskedView) => void, signal: AbortSignal): void {
  const take = () => {
    request('page.takeView', {}).then(
      (view) => {
        if (view !== null && !signal.aborted) show(view);
      },
      () => undefined,
    );
  };
  onChange(({ topic }) => {
    if (topic === 'view') take();
  }, signal);
  take();
}
