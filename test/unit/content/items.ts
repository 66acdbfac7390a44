import type { DraftJudgement } from '@/lib/content/compose/draft-judge';
import type { DraftItem } from '@/lib/content/compose/draft-promises';
import type { PromiseSpan } from '@/lib/domain/promises/promise-span';

/** A passage as a compose session gives it. */
export function item(given: Partial<DraftItem> = {}): DraftItem {
  return {
    key: 'k-0',
    start: 0,
    end: 5,
    words: 'We will waive the fee',
    sentence: 'We will waive the fee.',
    type: 'promise',
    kind: 'pricing_or_concession',
    strength: 'firm',
    who: 'we',
    due: null,
    dueText: null,
    reason: { code: 'binds_we', params: {} },
    earlier: null,
    record: true,
    asked: false,
    ...given,
  };
}

/** A detected passage: the first place the words stand at in the text. */
export function spanOf(text: string, words: string, from = 0): PromiseSpan {
  const start = text.indexOf(words, from);
  return {
    start,
    end: start + words.length,
    text: words,
    type: 'promise',
    kind: 'custom_work',
    strength: 'firm',
    who: 'we',
    beneficiary: 'you',
    due: { date: '2026-12-01', text: 'by 1 December', ambiguous: false },
    reason: { code: 'binds_we', params: {} },
  };
}

/** A judgement that flags and records everything and knows of nothing said before. */
export const plainJudgement: DraftJudgement = {
  isRecorded: true,
  isFlagged: () => true,
  earlierOf: () => null,
  deliveriesIn: () => [],
};
