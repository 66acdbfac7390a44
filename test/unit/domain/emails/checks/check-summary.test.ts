import { describe, expect, it } from 'vitest';
import { checkSummary, LONGEST_SUMMARY } from '@/lib/domain/emails/checks/check-summary';
import { ownWords } from '@/lib/domain/mail/own-words';
import { fullDossier } from '../../../../fixtures/dossiers';
import { draftOf } from '../draft-of';
import { PITCHES, PLAIN } from './summary-sentences';

const written = draftOf('call_summary', fullDossier()).draft.markdown.replace(/[*\\]/gu, '');

describe('a call summary', () => {
  it('is fine as we draft it from a full deal', () => {
    const check = checkSummary(ownWords(written));
    expect(check).toMatchObject({ isLong: false, pitch: null });
    expect(check.words).toBeGreaterThan(100);
  });

  it('is long above two hundred words, and not a word before', () => {
    const words = (count: number) => Array.from({ length: count }, () => "don't").join(' ');
    expect(checkSummary(words(LONGEST_SUMMARY))).toMatchObject({ words: 200, isLong: false });
    expect(checkSummary(words(LONGEST_SUMMARY + 1))).toMatchObject({ words: 201, isLong: true });
  });

  it('counts nothing of quotes and signatures', () => {
    const text =
      'Is that right?\n\nBest,\nMaya Lindqvist\nFernhill\n\n> We are the leading provider.';
    expect(checkSummary(ownWords(text))).toEqual({ words: 3, isLong: false, pitch: null });
  });

  it.each(PITCHES)('turned into a pitch: %s', (sentence) => {
    expect(checkSummary(`${written}\n${sentence}\nIs that right?`).pitch).toBe(sentence);
  });

  it.each(PLAIN)('is no pitch: %s', (sentence) => {
    expect(checkSummary(sentence).pitch).toBeNull();
  });

  it('quotes a long sentence cut, and without its heading', () => {
    const long = `Next steps: Our platform lets you ${'plan every shift and '.repeat(12)}sleep.`;
    expect(checkSummary(long).pitch).toMatch(/^Our platform lets you .{80,}…$/u);
  });
});
