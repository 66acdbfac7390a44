import { describe, expect, it } from 'vitest';
import type { CaptureSource } from '@/lib/domain/capture/capture';
import type { CapturedFact } from '@/lib/domain/capture/captured-fact';
import { keepCapture } from '@/lib/domain/capture/keep-capture';
import { withVerdict } from '@/lib/domain/capture/with-verdict';
import { said } from '../../../fixtures/said-facts';

const FIRST = '2026-03-04T12:00:00.000Z';
const LATER = '2026-03-06T12:00:00.000Z';
const OLD = said.problem('We lose two days a week.');
const NEW = said.competitor('Kronos');

const reading = (
  facts: readonly CapturedFact[],
  messages: string[] | null,
  more: Partial<CaptureSource> = {},
) => ({
  id: 'capture-thread',
  dealId: 'deal-northwind',
  source: {
    kind: messages === null ? ('notes' as const) : ('thread' as const),
    title: 'Rollout',
    heldAt: FIRST,
    people: ['Dana'],
    thread: messages && { mailbox: 'maya@fernhill.example', threadId: 'thread-f:1', messages },
    ...more,
  },
  facts,
  foundBy: 'reader' as const,
});
const quotes = ({ facts }: ReturnType<typeof keepCapture>) => facts.map(({ fact }) => fact.quote);

describe('a conversation that is read again', () => {
  it('loses what is found in it no longer, unless somebody decided on it', () => {
    const first = keepCapture(null, reading([OLD, NEW], null), FIRST);
    expect(quotes(keepCapture(first, reading([NEW], null), LATER))).toEqual([NEW.quote]);
    const key = first.facts[0]?.key ?? '';
    const refused = withVerdict(first, [{ key, verdict: { kind: 'refused', at: FIRST } }], FIRST);
    expect(quotes(keepCapture(refused, reading([NEW], null), LATER))).toEqual([
      OLD.quote,
      NEW.quote,
    ]);
  });

  it('keeps what Baton finds by now, though the model found it first and passes over it', () => {
    const first = keepCapture(null, reading([OLD], null), FIRST);
    const byModel = (facts: readonly CapturedFact[]) => ({
      ...reading(facts, null),
      foundBy: 'model' as const,
    });
    const proposed = keepCapture(first, byModel([NEW]), FIRST);
    const again = keepCapture(proposed, reading([OLD, NEW], null), LATER);
    expect(quotes(keepCapture(again, byModel([]), LATER))).toEqual([OLD.quote, NEW.quote]);
  });

  it('keeps what was found in mails that are folded by now', () => {
    const first = keepCapture(null, reading([OLD], ['a', 'b']), FIRST);
    const more = { heldAt: LATER, people: ['Raj'] };
    const again = keepCapture(first, reading([NEW], ['c'], more), LATER);
    expect(quotes(again)).toEqual([OLD.quote, NEW.quote]);
    expect(again.source).toMatchObject({
      heldAt: LATER,
      people: ['Dana', 'Raj'],
      thread: { messages: ['a', 'b', 'c'] },
    });
  });

  it('is as late as its latest mail, also where only earlier ones are open', () => {
    const first = keepCapture(null, reading([NEW], ['b'], { heldAt: LATER }), LATER);
    expect(keepCapture(first, reading([OLD], ['a']), LATER).source.heldAt).toBe(LATER);
  });

  it('loses what an open mail says no longer', () => {
    const first = keepCapture(null, reading([OLD], ['a']), FIRST);
    expect(quotes(keepCapture(first, reading([NEW], ['a', 'b']), LATER))).toEqual([NEW.quote]);
  });
});
