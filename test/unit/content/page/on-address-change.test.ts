import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onAddressChange } from '@/lib/content/page/on-address-change';
import { openPage } from '../../../fixtures/load-page';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('compares the address where the browser tells of no navigation', async () => {
  const view = openPage('', 'https://app.hubspot.com/a').defaultView;
  if (view === null) throw new Error('a page without a window');
  const [callback, controller] = [vi.fn(), new AbortController()];
  onAddressChange(view, callback, controller.signal);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(callback).not.toHaveBeenCalled();
  view.history.pushState(null, '', '/b');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(callback).toHaveBeenCalledTimes(1);
  controller.abort();
  view.history.pushState(null, '', '/c');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(callback).toHaveBeenCalledTimes(1);
});
