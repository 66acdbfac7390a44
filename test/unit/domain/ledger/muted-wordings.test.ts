import { describe, expect, it } from 'vitest';
import { isMuted } from '@/lib/domain/ledger/is-muted';
import { wordingOf } from '@/lib/domain/ledger/wording-of';

const muting = (...texts: string[]) => new Set(texts.map(wordingOf));

describe('a muted wording', () => {
  it.each([
    "I'll keep you posted by Monday",
    "I'll keep you posted",
    'I will keep you posted by Friday.',
    'i\u2019ll  keep you posted, by 5/12',
    "Dana, I'll keep you posted by the end of next week!",
    "I'll keep you posted by Friday afternoon",
    "I'll keep you posted at 3 pm",
    '\u201cI\u2019ll keep you posted by tomorrow\u201d',
  ])('knows itself in: %s', (text) => {
    expect(isMuted(text, muting("I'll keep you posted by Friday"))).toBe(true);
  });

  it.each([
    "I'll keep the environment running",
    "I'll keep you posted on the waiver of the fee",
    "We'll keep you posted by Friday",
    "I won't keep you posted",
  ])('is another in: %s', (text) => {
    expect(isMuted(text, muting("I'll keep you posted by Friday"))).toBe(false);
  });

  it('leaves numbers out, and the currency with them', () => {
    expect(wordingOf("We'll give you 10% off")).toBe(wordingOf("We'll give you 15% off"));
    expect(wordingOf('We can do $2,000')).toBe(wordingOf('We can do \u20ac500'));
  });

  it('of nothing but a date mutes nothing', () => {
    expect(isMuted('12 May', muting('Friday'))).toBe(false);
  });
});
