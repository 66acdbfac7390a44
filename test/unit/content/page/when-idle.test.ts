import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenIdle } from '@/lib/content/page/when-idle';
import { fakeIdle } from '../idle';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Twelve steps of three milliseconds each. */
function start() {
  const idle = fakeIdle();
  const controller = new AbortController();
  const taken: number[] = [];
  const work = function* () {
    for (let step = 1; step <= 12; step += 1) {
      vi.advanceTimersByTime(3);
      taken.push(step);
      yield;
    }
  };
  whenIdle(work(), controller.signal);
  return { idle, controller, taken };
}

it('leaves off after some milliseconds and goes on in the next idle moment, to the end', () => {
  const { idle, taken } = start();
  expect(taken).toEqual([]);
  idle.pass(50);
  expect(taken).toEqual([1, 2, 3]);
  while (idle.isAwaited()) idle.pass(50);
  expect(taken).toHaveLength(12);
});

it('takes no more steps than the moment has time for, and a slice when none came for long', () => {
  const { idle, taken } = start();
  idle.pass(4);
  expect(taken).toEqual([1, 2]);
  idle.pass(0);
  expect(taken).toEqual([1, 2, 3, 4, 5]);
});

it('does nothing more after the abort', () => {
  const { idle, controller, taken } = start();
  idle.pass(50);
  controller.abort();
  idle.pass(50);
  expect(taken).toEqual([1, 2, 3]);
  expect(idle.isAwaited()).toBe(false);
});
