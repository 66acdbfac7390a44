import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAutosaver, PAUSE_MS } from '@/components/deal/autosaver';

/** A store whose every save waits until the test lets it end. */
function slowStore() {
  const sent: string[] = [];
  const ends: { ok: () => void; fail: () => void }[] = [];
  const save = (value: string) => {
    sent.push(value);
    return new Promise<void>((resolve, reject) => {
      ends.push({
        ok: resolve,
        fail: () => {
          reject(new Error('worker killed'));
        },
      });
    });
  };
  const end = async (index: number, how: 'ok' | 'fail') => {
    ends[index]?.[how]();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { sent, save, end };
}

const quiet = () => undefined;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an autosaver', () => {
  test('waits for a pause, then saves the last text once', async () => {
    const store = slowStore();
    const saver = createAutosaver({ save: store.save, onChange: quiet });
    for (const text of ['T', 'Th', 'The']) {
      saver.set(text);
      await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    }
    expect(store.sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(store.sent).toEqual(['The']);
  });

  test('is not saved before the save has answered', async () => {
    const store = slowStore();
    const saver = createAutosaver({ save: store.save, onChange: quiet });
    saver.set('a');
    saver.flush();
    expect(saver.phase()).toBe('saving');
    expect(saver.draft()).toEqual({ value: 'a' });
    await store.end(0, 'ok');
    expect(saver.phase()).toBe('saved');
    expect(saver.draft()).toBeNull();
  });

  test('what is typed during a save is saved after it, and only then it is saved', async () => {
    const store = slowStore();
    const saver = createAutosaver({ save: store.save, onChange: quiet });
    saver.set('a');
    saver.flush();
    saver.set('ab');
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(store.sent).toEqual(['a']);
    await store.end(0, 'ok');
    expect(saver.phase()).not.toBe('saved');
    expect(store.sent).toEqual(['a', 'ab']);
    await store.end(1, 'ok');
    expect(saver.phase()).toBe('saved');
  });

  test('a flush in the middle of a save loses no last key', async () => {
    const store = slowStore();
    const saver = createAutosaver({ save: store.save, onChange: quiet });
    saver.set('a');
    saver.flush();
    saver.set('ab');
    saver.flush();
    await store.end(0, 'ok');
    expect(store.sent).toEqual(['a', 'ab']);
  });

  test('a page that goes away sends the last key without waiting for the save under way', () => {
    const store = slowStore();
    const saver = createAutosaver({ save: store.save, onChange: quiet });
    saver.set('a');
    saver.flush();
    saver.set('ab');
    saver.flushLast();
    expect(store.sent).toEqual(['a', 'ab']);
  });

  test('a failed save keeps the text and is tried again until it works', async () => {
    const store = slowStore();
    const saver = createAutosaver({ save: store.save, onChange: quiet });
    saver.set('a');
    saver.flush();
    await store.end(0, 'fail');
    expect(saver.phase()).toBe('failed');
    expect(saver.draft()).toEqual({ value: 'a' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.sent).toEqual(['a', 'a']);
    expect(saver.phase()).toBe('failed');
    await store.end(1, 'ok');
    expect(saver.phase()).toBe('saved');
  });

  test('after a failure the latest text goes, not the one that failed', async () => {
    const store = slowStore();
    const saver = createAutosaver({ save: store.save, onChange: quiet });
    saver.set('a');
    saver.flush();
    await store.end(0, 'fail');
    saver.set('ab');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.sent).toEqual(['a', 'ab']);
  });

  test('someone who never pauses is saved all the same', async () => {
    const store = slowStore();
    const saver = createAutosaver({ save: store.save, onChange: quiet });
    for (let key = 0; key < 20; key += 1) {
      saver.set(String(key));
      await vi.advanceTimersByTimeAsync(PAUSE_MS / 2);
    }
    expect(store.sent.length).toBeGreaterThan(0);
  });
});
