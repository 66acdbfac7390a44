import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTemplateHub } from '@/components/templates/template-hub';
import type { OwnTemplate } from '@/lib/domain/emails/template/own-template';
import { NOW } from '../../../fixtures/records';

const ID = 'template-a';
let stored: OwnTemplate | null;
let added: { id: string; source: string }[];
let sent: string[];

beforeEach(() => {
  vi.useFakeTimers();
  stored = { id: ID, source: 'base', position: 0, updatedAt: NOW };
  added = [];
  sent = [];
});
afterEach(() => {
  vi.useRealTimers();
});

function hub() {
  return createTemplateHub({
    save: ({ source, base, unheard }) => {
      sent.push(source);
      if (
        stored === null ||
        (stored.source !== source && ![base, ...unheard].includes(stored.source))
      )
        return Promise.resolve({ kind: 'conflict', theirs: stored });
      stored = { ...stored, source };
      return Promise.resolve({ kind: 'saved', template: stored });
    },
    add: (input) => {
      added.push(input);
      return Promise.resolve(null);
    },
    copyOf: (source) => `${source} (copy)`,
  });
}
const pause = () => vi.advanceTimersByTimeAsync(300);
const write = (source: string) => {
  if (stored !== null) stored = { ...stored, source };
};

describe('a template that is typed', () => {
  test('is saved after a pause, and goes on from what was saved', async () => {
    const one = hub();
    one.set(ID, 'base 1', 'base');
    expect(one.snapshot().drafts.get(ID)).toBe('base 1');
    await pause();
    one.set(ID, 'base 12', 'base 1');
    await pause();
    expect(stored?.source).toBe('base 12');
    expect(one.snapshot()).toMatchObject({ phase: 'saved', drafts: new Map() });
  });

  test('and was changed elsewhere overwrites nothing, and keeps what goes on being typed', async () => {
    const one = hub();
    write('theirs');
    one.set(ID, 'mine', 'base');
    await pause();
    expect(stored?.source).toBe('theirs');
    expect(one.snapshot().phase).toBe('refused');
    one.set(ID, 'mine, more', 'theirs');
    await pause();
    expect([stored?.source, sent]).toEqual(['theirs', ['mine']]);
    expect(one.snapshot().conflicts.get(ID)).toMatchObject({
      mine: 'mine, more',
      theirs: { source: 'theirs' },
    });
  });

  test.each([
    ['mine', 'mine', []],
    ['theirs', 'theirs', []],
    ['both', 'theirs', ['mine (copy)']],
  ] as const)('is settled with %s', async (choice, stands, copies) => {
    const one = hub();
    write('theirs');
    one.set(ID, 'mine', 'base');
    await pause();
    one.settle(ID, choice);
    await pause();
    expect(stored?.source).toBe(stands);
    expect(added.map(({ source }) => source)).toEqual(copies);
    expect(one.snapshot().conflicts.size).toBe(0);
  });

  test('and was removed elsewhere is put back only when that is wished', async () => {
    const one = hub();
    stored = null;
    one.set(ID, 'mine', 'base');
    await pause();
    expect(one.snapshot().conflicts.get(ID)).toEqual({ mine: 'mine', theirs: null });
    one.settle(ID, 'mine');
    expect(added).toMatchObject([{ id: ID, source: 'mine' }]);
  });

  test('and goes with its page before anybody decided becomes a copy', async () => {
    const one = hub();
    write('theirs');
    one.set(ID, 'mine', 'base');
    await pause();
    one.flushLast();
    expect(added.map(({ source }) => source)).toEqual(['mine (copy)']);
  });

  test('and is removed here is not brought back by a late save', async () => {
    const one = hub();
    one.set(ID, 'mine', 'base');
    one.drop(ID);
    stored = null;
    await pause();
    expect(one.snapshot()).toMatchObject({ drafts: new Map(), conflicts: new Map() });
  });
});
