import { describe, expect, it } from 'vitest';
import { createDraftJudge } from '@/lib/content/compose/draft-judge';
import type { Earlier } from '@/lib/content/compose/earlier-memory';
import { prepareEarlier } from '@/lib/domain/ledger/match-earlier';
import type { EarlierPromise } from '@/lib/domain/ledger/earlier-promise';
import { wordingOf } from '@/lib/domain/ledger/wording-of';
import type { Profile } from '@/lib/domain/profile';
import { maya } from '../../../fixtures/records';
import { spanOf } from '../items';

const references: EarlierPromise = {
  id: 'promise-1',
  sentence: 'I will send you the two reference contacts by Friday.',
  type: 'promise',
  kind: 'follow_up',
  due: '2026-03-06',
  status: 'open',
  sentAt: '2026-03-02T09:00:00.000Z',
};

function judgementOf(
  options: {
    profile?: Partial<Profile>;
    muted?: string[];
    earlier?: EarlierPromise[];
    to?: string;
  } = {},
) {
  const { profile = {}, muted = [], earlier = [], to = 'dana@northwind.example' } = options;
  const known: Earlier = { promises: earlier, match: prepareEarlier(earlier) };
  const judge = createDraftJudge(
    { profile: () => ({ ...maya, ...profile }), mutedWordings: () => new Set(muted) },
    { of: () => known },
  );
  return judge({ recipients: { to: [{ address: to, name: null }], cc: [], bcc: [] } });
}

describe('what a draft is judged by', () => {
  it('leaves mail to colleagues alone only where the rep wants that', () => {
    const colleague = 'otto@fernhill.example';
    expect(judgementOf({ to: colleague }).isRecorded).toBe(true);
    const profile = { internalMail: 'unrecorded' } as const;
    expect(judgementOf({ to: colleague, profile }).isRecorded).toBe(false);
    expect(judgementOf({ profile }).isRecorded).toBe(true);
  });

  it('knows a muted wording again with another day in it', () => {
    const { isFlagged } = judgementOf({ muted: [wordingOf("I'll keep you posted by Friday")] });
    const monday = "I'll keep you posted by Monday";
    expect(isFlagged(spanOf(monday, monday))).toBe(false);
    const other = "I'll send you the plan";
    expect(isFlagged(spanOf(other, other))).toBe(true);
  });

  it('gives the earlier sentence and its day with what it says again', () => {
    const { earlierOf } = judgementOf({ earlier: [references] });
    const passage = {
      ...references,
      sentence: 'I will send the two reference contacts by Friday.',
    };
    expect(earlierOf(passage)).toMatchObject({
      relation: 'repeats',
      sentence: references.sentence,
      sentAt: references.sentAt,
    });
  });

  it('finds the sentence that delivers an open promise, and reads nothing where none is open', () => {
    const text = 'Hi Dana,\nhere are the two reference contacts I promised.\nBest';
    const open = judgementOf({ earlier: [references] });
    expect(open.deliveriesIn(() => text).map(({ promiseId }) => promiseId)).toEqual(['promise-1']);
    const kept = judgementOf({ earlier: [{ ...references, status: 'kept' }] });
    const read = () => {
      throw new Error('the text was read');
    };
    expect(kept.deliveriesIn(read)).toEqual([]);
  });
});
