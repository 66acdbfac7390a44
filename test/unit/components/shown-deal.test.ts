import { describe, expect, test } from 'vitest';
import { shownDeal } from '@/components/sidebar/shown-deal';

const nothing = { subjectKey: null, match: undefined, choice: null, before: null } as const;
const one = { kind: 'one', by: 'address', dealId: 'deal-matched' } as const;

describe('which deal is shown', () => {
  test('the one the thread leads to', () => {
    expect(shownDeal({ ...nothing, subjectKey: 'thread a', match: one })).toEqual({
      kind: 'deal',
      dealId: 'deal-matched',
      by: 'address',
    });
  });

  test('the rep’s choice, until the page turns to another thread', () => {
    const choice = { dealId: 'deal-chosen', subjectKey: 'thread a' };
    const at = (subjectKey: string | null) =>
      shownDeal({ ...nothing, subjectKey, match: one, choice, before: 'deal-chosen' });
    expect(at('thread a')).toMatchObject({ dealId: 'deal-chosen', by: 'choice' });
    expect(at(null)).toMatchObject({ dealId: 'deal-chosen' });
    expect(at('thread b')).toMatchObject({ dealId: 'deal-matched', by: 'address' });
  });

  test('a choice that the match agrees with is told as the match', () => {
    const choice = { dealId: 'deal-matched', subjectKey: 'thread a' };
    const match = { kind: 'one', by: 'pin', dealId: 'deal-matched' } as const;
    expect(shownDeal({ ...nothing, subjectKey: 'thread a', match, choice })).toMatchObject({
      by: 'pin',
    });
  });

  test('between threads the last deal stays; at the start there is the list', () => {
    expect(shownDeal(nothing)).toEqual({ kind: 'list' });
    expect(shownDeal({ ...nothing, before: 'deal-before' })).toMatchObject({
      kind: 'deal',
      dealId: 'deal-before',
    });
  });

  test('several ask, none offers a new one, and nothing known yet waits', () => {
    const thread = { ...nothing, subjectKey: 'thread a' };
    expect(shownDeal({ ...thread, match: { kind: 'several', candidates: [] } }).kind).toBe('ask');
    expect(shownDeal({ ...thread, match: { kind: 'none' }, before: 'deal-before' }).kind).toBe(
      'unknown',
    );
    expect(shownDeal(thread).kind).toBe('wait');
  });
});
