import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { claimFrame } from '@/lib/queries/claim-frame';

const answer = (value: unknown) =>
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(value as never);
afterEach(() => {
  vi.restoreAllMocks();
});

test('a frame with its token is let in', async () => {
  const send = answer({ ok: true, value: { claimed: true } });
  expect(await claimFrame('#token=abc&theme=dark')).toBe(true);
  expect(send.mock.calls[0]?.[0]).toMatchObject({ name: 'frames.claim', input: { token: 'abc' } });
});

test('a frame without one asks nothing and is refused', async () => {
  const send = answer({ ok: true, value: { claimed: true } });
  expect([await claimFrame(''), await claimFrame('#token='), await claimFrame('#abc')]).toEqual([
    false,
    false,
    false,
  ]);
  expect(send).not.toHaveBeenCalled();
});

test('a wrong token and an unanswered claim are refused', async () => {
  answer({ ok: true, value: { claimed: false } });
  expect(await claimFrame('#token=abc')).toBe(false);
  answer(undefined);
  expect(await claimFrame('#token=abc')).toBe(false);
});
