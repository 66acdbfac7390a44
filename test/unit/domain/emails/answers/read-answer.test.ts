import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '@/lib/domain/emails/answers/read-answer';
import { scoreAnswers } from '../../../../corpus/answers/answer-report';
import { answerCases } from '../../../../corpus/answers/answer-sets';

const reads = (text: string) => readAnswer(text).reading;

describe('an answer to a summary', () => {
  it.each([
    'Yes',
    '✅',
    'Looks good, thanks Maya!',
    'Hi Maya, that is exactly how I remember the call.',
    'I don’t see anything to change.',
    'No changes needed. See you Thursday!',
    'Sorry, crazy week, but this is all right.',
    'I have nothing against it.',
    'Reads like I wrote it myself. Go ahead on that basis.',
    'C’est exactement ça, rien à ajouter.',
    'CAUTION: External sender. Do not click links.\n\nAll in order from our end.',
    'From: Hi\nSent: Monday\n\nCan’t argue with any of that.',
  ])('agrees: %s', (text) => {
    expect(reads(text)).toBe('agrees');
  });

  it.each([
    ['Looks good. The timeline is Q3.', 'The timeline is Q3.'],
    ['All accurate. One more priority for us is reporting.', 'One more priority'],
    ['Thanks!\n- Timeline: Q3\nOther than that we’re good.', 'Timeline: Q3'],
    ['It’s 14 sites.', 'It’s 14 sites.'],
    ['Confirmed. Our CFO signs, not me.', 'Our CFO signs, not me.'],
    ['Danke. Das Budget liegt bei 40.000 Euro, nicht 30.000.', 'nicht 30.000'],
    ['Are you sure about the 400 users? I thought I told you 250.', '250'],
    ['Shouldn’t it be 12 sites?', 'Shouldn’t it be 12 sites?'],
    ['Yes.\n\nOne thing though - we start in June.', 'we start in June'],
    ['> Timeline: May\nJune, please.\n> Decision: Karen\nOK', 'June, please.'],
    ['All good.\n\nBest\nDana\n\nP.S. it is Q4 rather than Q3.', 'it is Q4 rather than Q3'],
  ])('corrects, whatever else it says: %s', (text, corrected) => {
    const answer = readAnswer(text);
    expect(answer.reading).toBe('corrects');
    expect(answer.quote).toContain(corrected);
  });

  it.each([
    'Thank you for the summary.',
    'Sarah, does this look right to you?',
    'Yes, Tuesday works.',
    'I can confirm Thursday 10am.',
    'I’ll confirm once Robert has read it.',
    'The proposal looks good.',
    'Great call, thanks. We don’t often get a vendor who listens!',
    'Only read the first half, that’s right so far.',
    'Could you resend it? Our gateway stripped the formatting.',
    'Sure, if that’s what you heard.',
    'Great!\n\nOn Mon, 2 Mar 2026, Maya wrote:\n> Is this correct, or did I get anything wrong?',
    '',
  ])('does neither: %s', (text) => {
    expect(readAnswer(text)).toEqual({ reading: 'neither', quote: '' });
  });

  it('is read right in the set it was made with, and never confirmed where it corrects', () => {
    const { all, right, wronglyConfirmed, quoted } = scoreAnswers(answerCases('tuned'));
    expect(wronglyConfirmed).toEqual([]);
    expect(right / all).toBeGreaterThanOrEqual(0.95);
    expect(quoted.right / quoted.found).toBeGreaterThanOrEqual(0.9);
  });

  it('is quoted word for word, whatever the text', () => {
    const words = fc.constantFrom(
      ...'Yes|but|correct|not|Q3|\n|> |.|?|👍|é|İ|the timeline is|--|On 3 Mar Maya wrote:|P.S.|except|-'.split(
        '|',
      ),
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { reading, quote } = readAnswer(text);
        expect(text).toContain(quote);
        expect(quote === '').toBe(reading === 'neither');
      }),
      { numRuns: 1_500 },
    );
  });
});
