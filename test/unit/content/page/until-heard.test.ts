import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { untilHeard } from '@/lib/content/page/until-heard';
import { RequestError } from '@/lib/messaging/result';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<unknown>(() => undefined);
const { signal } = new AbortController();

it('says again what nobody answers, until it is heard', async () => {
  const tell = vi.fn(never);
  void untilHeard(tell, signal);
  await vi.advanceTimersByTimeAsync(7_000);
  expect(tell).toHaveBeenCalledTimes(3);
  tell.mockResolvedValue(null);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(tell).toHaveBeenCalledTimes(4);
});

it('gives up at once what is refused for good', async () => {
  const tell = vi.fn(() => Promise.reject(new RequestError('forbidden', 'mailbox is off')));
  await untilHeard(tell, signal);
  expect(tell).toHaveBeenCalledTimes(1);
});

it('gives up after about a minute of failures', async () => {
  const tell = vi.fn(() => Promise.reject(new Error('worker gone')));
  void untilHeard(tell, signal);
  await vi.advanceTimersByTimeAsync(300_000);
  expect(tell).toHaveBeenCalledTimes(15);
});
