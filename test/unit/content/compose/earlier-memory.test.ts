import { describe, expect, it, vi } from 'vitest';
import { createEarlierMemory } from '@/lib/content/compose/earlier-memory';
import type { EarlierPromise } from '@/lib/domain/ledger/earlier-promise';
import type { MailPage } from '@/lib/content/page/mail-page';

const waiver: EarlierPromise = {
  id: 'promise-1',
  sentence: 'We will waive the setup fee by Friday.',
  type: 'promise',
  kind: 'pricing_or_concession',
  due: '2026-03-06',
  status: 'open',
  sentAt: '2026-03-02T09:00:00.000Z',
};
const dana = { to: [{ address: 'dana@northwind.example', name: null }], cc: [], bcc: [] };

function setUp(answer: () => Promise<EarlierPromise[]>) {
  const ask = vi.fn(answer);
  const onKnown = vi.fn();
  const page = { ask, mailbox: 'rep@vendor.example' } as unknown as MailPage;
  return { ask, onKnown, memory: createEarlierMemory(page, onKnown, new AbortController().signal) };
}

describe('what people were told before', () => {
  it('is asked for once, and known when it has come', async () => {
    const { ask, onKnown, memory } = setUp(() => Promise.resolve([waiver]));
    expect(memory.of(dana)).toBeNull();
    expect(memory.of(dana)).toBeNull();
    await vi.waitFor(() => {
      expect(onKnown).toHaveBeenCalledTimes(1);
    });
    expect(ask).toHaveBeenCalledTimes(1);
    const earlier = memory.of(dana);
    expect(
      earlier?.match({
        sentence: 'We will waive the setup fee by Friday.',
        type: 'promise',
        kind: 'pricing_or_concession',
        due: '2026-03-06',
      }),
    ).toMatchObject({ id: 'promise-1', relation: 'repeats' });
  });

  it('is nothing for a mail to nobody, and nothing is asked', () => {
    const { ask, memory } = setUp(() => Promise.resolve([]));
    expect(memory.of({ to: [], cc: [], bcc: [] })).toBeNull();
    expect(ask).not.toHaveBeenCalled();
  });

  it('stays unknown without a word where the background does not answer', async () => {
    const { onKnown, memory } = setUp(() => Promise.reject(new Error('worker gone')));
    expect(memory.of(dana)).toBeNull();
    await Promise.resolve();
    expect(onKnown).not.toHaveBeenCalled();
    expect(memory.of(dana)).toBeNull();
  });

  it('is asked for again when it may have changed, and stands until then', async () => {
    const answers = [[waiver], [{ ...waiver, id: 'promise-2' }]];
    const { ask, onKnown, memory } = setUp(() => Promise.resolve(answers.shift() ?? []));
    memory.of(dana);
    await vi.waitFor(() => {
      expect(onKnown).toHaveBeenCalledTimes(1);
    });
    memory.expire();
    expect(memory.of(dana)?.promises[0]?.id).toBe('promise-1');
    await vi.waitFor(() => {
      expect(memory.of(dana)?.promises[0]?.id).toBe('promise-2');
    });
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
