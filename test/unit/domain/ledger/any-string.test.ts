import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDeliveries } from '@/lib/domain/ledger/find-deliveries';
import { isMuted } from '@/lib/domain/ledger/is-muted';
import { prepareEarlier } from '@/lib/domain/ledger/match-earlier';
import { sentencesOf } from '@/lib/domain/ledger/sentences-of';
import { wordingOf } from '@/lib/domain/ledger/wording-of';
import { texts } from '../promises/texts';

const PIECES = [
  "I'll send ",
  'the SOC 2 report',
  'attached ',
  'is live ',
  'constructor ',
  '__proto__ ',
  '10% ',
  '$2,000.50',
  'net 60 ',
  'phase 2',
  'by Friday',
  'both now ',
  'no fee ',
  ', ',
  ': ',
  ' and ',
  "'",
];
const passages = fc.oneof(
  texts,
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
);

function readAll(one: string, other: string): void {
  const passage = { sentence: one, type: 'promise', kind: 'follow_up', due: null } as const;
  const earlier = { ...passage, sentence: other, id: 'x', sentAt: null, status: 'open' } as const;
  const match = prepareEarlier([earlier])(passage);
  if (match !== null) expect(match.id).toBe('x');
  for (const { promiseId, sentence } of findDeliveries([one], [earlier]))
    expect([promiseId, sentence]).toEqual(['x', one]);
  expect(sentencesOf(one).every((sentence) => sentence.trim() !== '')).toBe(true);
  expect(isMuted(one, new Set([wordingOf(one)]))).toBe(wordingOf(one) !== '');
}

describe('any string', () => {
  it('is read without a fault', () => {
    fc.assert(
      fc.property(passages, passages, (one, other) => {
        readAll(one, other);
      }),
      { numRuns: 300 },
    );
  });

  it('says the same again to itself, or too little to tell', () => {
    fc.assert(
      fc.property(passages, (sentence) => {
        const passage = { sentence, type: 'promise', kind: 'follow_up', due: null } as const;
        const earlier = { ...passage, id: 'x', sentAt: null, status: 'open' } as const;
        expect(prepareEarlier([earlier])(passage)?.relation ?? 'repeats').toBe('repeats');
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one line of a megabyte without a space', 'a'.repeat(1 << 20)],
    ['a megabyte of capitals', 'A'.repeat(1 << 20)],
    ['a megabyte of digits', '1'.repeat(1 << 20)],
    ['a megabyte of blanks', ' '.repeat(1 << 20)],
    ['a megabyte of commas', ','.repeat(1 << 20)],
    ['many adverbs', `it is ${'both now '.repeat(20_000)}`],
    ['many numbers', '1,000.00 '.repeat(20_000)],
    ['many phrases', 'single sign on '.repeat(20_000)],
    ['many attachments', 'attached, '.repeat(20_000)],
    ['many stops of a word', 'non-'.repeat(50_000)],
    ['many names', `${'Aa-'.repeat(50_000)}, I`],
    ['many plurals', `${'ings'.repeat(50_000)} attached`],
  ])('is read in no time: %s', (_, text) => {
    readAll(text, text);
  });
});
