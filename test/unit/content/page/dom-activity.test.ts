// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { startDomActivity } from '@/lib/content/page/dom-activity';

const controller = new AbortController();
afterEach(() => {
  controller.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('tells every listener of a round, also behind one that fails, and says so', () => {
  vi.useFakeTimers();
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const activity = startDomActivity(document, controller.signal);
  const fault = new Error('fault');
  const later = vi.fn();
  activity.subscribe(() => {
    throw fault;
  }, controller.signal);
  activity.subscribe(later, controller.signal);
  activity.poke();
  vi.advanceTimersByTime(1_000);
  expect(later).toHaveBeenCalledTimes(1);
  expect(reported).toHaveBeenCalledWith(fault);
});
