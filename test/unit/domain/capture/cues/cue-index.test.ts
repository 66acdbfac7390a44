import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexPatterns } from '@/lib/domain/capture/cues/cue-index';
import { eventCues } from '@/lib/domain/capture/cues/event-cues';
import { matchBeginnings } from '@/lib/domain/capture/cues/match-beginnings';
import { objectionCues } from '@/lib/domain/capture/cues/objection-cues';
import { otherCues } from '@/lib/domain/capture/cues/other-cues';
import { problemCues } from '@/lib/domain/capture/cues/problem-cues';
import { stepCues } from '@/lib/domain/capture/cues/step-cues';
import { successCues } from '@/lib/domain/capture/cues/success-cues';
import { finish } from '@/lib/domain/steps';

const CUES = [
  ...problemCues,
  ...eventCues,
  ...successCues,
  ...stepCues,
  ...objectionCues,
  ...otherCues,
];
/** Stretches of the patterns themselves: what is made of them comes near to matching. */
const PIECES = CUES.flatMap(({ source }) => source.match(/[a-z' ]{2,}|[%$?<>]/g) ?? []);

function oneByOne(patterns: readonly RegExp[], text: string): number[] {
  return patterns.flatMap((pattern, number) => (pattern.test(text) ? [number] : []));
}

describe('the patterns that a text fits', () => {
  it('are those that fit when each is asked', () => {
    const fitting = finish(indexPatterns(CUES));
    const piece = fc.oneof(
      fc.constantFrom(...PIECES),
      fc.constantFrom(' ', ', ', '-', '3', '12/4', '.', '\u00e9', '\u20ac', '_'),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }),
        fc.constantFrom('', ' '),
        (words, between) => {
          const text = words.join(between);
          expect(fitting(text)).toEqual(oneByOne(CUES, text));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('how a match begins', () => {
  it.each([
    [/\bpaid\b/, ['paid']],
    [/\b(?:we|they) pay/, ['we p', 'they']],
    [/\bco(?:st|p(?:y|ies)?)\b/, ['cost', 'copy', 'copi', 'cop']],
    [/\b(?:the )?end/, ['the ', 'end']],
    [/\b\d{1,2}[./]\d/, ['0']],
    [/\bgo-?live/, ['go-l', 'goli']],
    [/\b(?<=not )ok(?= then)/, ['ok']],
    [/["\u201c]|%/, ['"', '\u201c', '%']],
  ])('%s', (pattern, beginnings) => {
    expect(matchBeginnings(pattern)).toEqual(beginnings);
  });

  it.each([/late\b/, /\b\w+ing\b/, /\b(?:x)?.{0,9}y/, /^yes/, /\b[^a] b/, / x/, /(?:a|\bb)/])(
    'is not told of %s, which may match anywhere',
    (pattern) => {
      expect(matchBeginnings(pattern)).toBeNull();
    },
  );
});
