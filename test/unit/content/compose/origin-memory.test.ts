// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createOriginMemory } from '@/lib/content/compose/origin-memory';
import type { Ask } from '@/lib/content/page/mail-page';
import type { DraftOrigin } from '@/lib/domain/emails/draft-origin';

const origin: DraftOrigin = {
  dealId: 'deal-northwind',
  templateId: 'csm_introduction',
  kind: 'csm_introduction',
  csmName: 'Priya Raman',
  csmAddress: 'priya@fernhill.example',
  pairingReason: '',
  lacksPrimer: true,
};
let answer: () => Promise<DraftOrigin | null>;
const asked: unknown[] = [];
const onKnown = vi.fn();
const turn = () => new Promise((resolve) => setTimeout(resolve));

function start() {
  const ask = (name: string, input: unknown) => {
    asked.push([name, input]);
    return answer();
  };
  const page = { mailbox: 'maya@fernhill.example', ask: ask as Ask };
  const controller = new AbortController();
  const memory = createOriginMemory(page, onKnown, controller.signal);
  return { memory, controller, compose: document.createElement('div') };
}

beforeEach(() => {
  asked.length = 0;
  onKnown.mockClear();
  answer = () => Promise.resolve(origin);
});

describe('what a draft began as', () => {
  it('is asked for once, and known from then on', async () => {
    const { memory, compose } = start();
    expect(memory.of(compose, '#msg-a:1')).toBeUndefined();
    await turn();
    expect(onKnown).toHaveBeenCalledOnce();
    expect(memory.of(compose, '#msg-a:1')).toEqual(origin);
    const input = { mailbox: 'maya@fernhill.example', draftId: '#msg-a:1', insertionId: null };
    expect(asked).toEqual([['drafts.origin', input]]);
  });

  it('is nothing for a nameless draft that nothing was put into, without a question', () => {
    const { memory, compose } = start();
    expect(memory.of(compose, null)).toBeNull();
    expect(asked).toEqual([]);
  });

  it('is known by its insertion until it has a name, and under that name at once', async () => {
    const { memory, compose } = start();
    memory.began(compose, null, 'insertion-0001');
    memory.of(compose, null);
    await turn();
    expect(memory.of(compose, null)).toEqual(origin);
    answer = () => new Promise(() => undefined);
    expect(memory.of(compose, '#msg-a:1')).toEqual(origin);
    expect(asked.at(-1)).toMatchObject([
      'drafts.origin',
      { draftId: '#msg-a:1', insertionId: 'insertion-0001' },
    ]);
  });

  it('is what came with the insertion, at once, whatever the draft was before', async () => {
    const { memory, compose } = start();
    answer = () => Promise.resolve(null);
    memory.of(compose, '#msg-a:1');
    await turn();
    expect(memory.of(compose, '#msg-a:1')).toBeNull();
    memory.tell('insertion-0001', origin);
    memory.began(compose, '#msg-a:1', 'insertion-0001');
    expect(memory.of(compose, '#msg-a:1')).toEqual(origin);
  });

  it('is asked for again when it may have changed, and stands until the answer has come', async () => {
    const { memory, compose } = start();
    memory.of(compose, '#msg-a:1');
    await turn();
    memory.expire();
    answer = () => Promise.resolve({ ...origin, lacksPrimer: false });
    expect(memory.of(compose, '#msg-a:1')).toEqual(origin);
    await turn();
    expect(memory.of(compose, '#msg-a:1')?.lacksPrimer).toBe(false);
    expect(onKnown).toHaveBeenCalledTimes(2);
  });

  it('is asked for again after a question that failed', async () => {
    const { memory, compose } = start();
    answer = () => Promise.reject(new Error('worker gone'));
    memory.of(compose, '#msg-a:1');
    await turn();
    answer = () => Promise.resolve(origin);
    expect(memory.of(compose, '#msg-a:1')).toBeUndefined();
    await turn();
    expect(memory.of(compose, '#msg-a:1')).toEqual(origin);
  });

  it('asks nothing more once the mailbox was switched off', () => {
    const { memory, controller, compose } = start();
    controller.abort();
    expect(memory.of(compose, '#msg-a:1')).toBeUndefined();
    expect(asked).toEqual([]);
  });
});
