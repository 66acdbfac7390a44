import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readInWorker } from '@/lib/reading/read-in-worker';
import { answerRequest } from '@/lib/reading/worker/answer-request';
import { workerContext } from './worker-context';

/** A worker that does as a test says, in the place of the browser's own. */
class ScriptedWorker extends EventTarget {
  isEnded = false;

  constructor(private readonly hears: (data: unknown, worker: ScriptedWorker) => void) {
    super();
  }

  postMessage(data: unknown): void {
    this.hears(data, this);
  }

  says(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const INPUT = { name: '', content: 'Ann Lee: We lose a day.\nTom Vale: I see, Ann Lee.' };
const REFUSED = { kind: 'refused', problem: 'empty' };

function reading(
  hears: (data: unknown, worker: ScriptedWorker) => void,
  options: { readonly onProgress?: (done: number) => void; readonly signal?: AbortSignal } = {},
) {
  const worker = new ScriptedWorker(hears);
  const start = () => worker as unknown as Worker;
  return { worker, result: readInWorker(INPUT, workerContext, { ...options, start }) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a reading in a worker', () => {
  it('gives what the worker read, and ends it', async () => {
    const seen: number[] = [];
    const { worker, result } = reading(
      (data, { says }) => {
        void answerRequest(data, (message) => {
          says.call(worker, message);
        });
      },
      { onProgress: (done) => seen.push(done) },
    );
    expect(await result).toMatchObject({
      kind: 'read',
      source: { people: ['Ann Lee', 'Tom Vale'] },
      left: 0,
    });
    expect(seen.at(-1)).toBe(1);
    expect(worker.isEnded).toBe(true);
  });

  it('gives the refusal of a source', async () => {
    const { result } = reading((_data, worker) => {
      worker.says(REFUSED);
    });
    expect(await result).toEqual(REFUSED);
  });

  it('is stopped at once: the worker ends, and what it says later counts for nothing', async () => {
    const stop = new AbortController();
    const onProgress = vi.fn();
    const { worker, result } = reading(() => undefined, { signal: stop.signal, onProgress });
    stop.abort();
    worker.says({ kind: 'progress', done: 0.5 });
    worker.says(REFUSED);
    expect(await result).toEqual({ kind: 'stopped' });
    expect(worker.isEnded).toBe(true);
    expect(onProgress).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('starts no worker where it was stopped before', async () => {
    const { worker, result } = reading(() => undefined, { signal: AbortSignal.abort() });
    expect(await result).toEqual({ kind: 'stopped' });
    expect(worker.isEnded).toBe(false);
  });

  it.each(['error', 'messageerror'])('has failed when the worker dies of an %s', async (type) => {
    const { worker, result } = reading((_data, one) => one.dispatchEvent(new Event(type)));
    expect(await result).toEqual({ kind: 'failed', reason: 'died' });
    expect(worker.isEnded).toBe(true);
  });

  it('has failed when no worker can be started', async () => {
    const start = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    expect(await readInWorker(INPUT, workerContext, { start })).toEqual({
      kind: 'failed',
      reason: 'died',
    });
  });

  it.each([
    null,
    'done',
    { kind: 'failed' },
    { kind: 'read', facts: [] },
    { kind: 'progress', done: 7 },
  ])('has failed when the worker answers %j', async (data) => {
    const { result } = reading((_data, worker) => {
      worker.says(data);
    });
    expect(await result).toEqual({ kind: 'failed', reason: 'died' });
  });

  it('has failed when the worker is silent for too long, counted from its last word', async () => {
    const { worker, result } = reading(() => undefined);
    let ended = false;
    void result.then(() => (ended = true));
    await vi.advanceTimersByTimeAsync(29_000);
    worker.says({ kind: 'progress', done: 0.5 });
    await vi.advanceTimersByTimeAsync(29_000);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await result).toEqual({ kind: 'failed', reason: 'silent' });
    expect(worker.isEnded).toBe(true);
  });

  it('leaves no timer behind', async () => {
    await reading((_data, worker) => {
      worker.says(REFUSED);
    }).result;
    expect(vi.getTimerCount()).toBe(0);
  });
});
