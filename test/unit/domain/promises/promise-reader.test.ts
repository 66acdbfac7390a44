import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPromiseReader } from '@/lib/domain/promises/create-promise-reader';
import { detect, sentFromLondon } from './detect';
import { texts } from './texts';

const MAIL = `Hi Dana,

Thanks for today. I'll send the revised quote by Friday, and we can do 10% on the annual plan.

Our side:
- Tenant ready for 20 users by Monday
- Priya joins the kickoff

Does Okta work? Yes, by end of April.

Best,
Kim`;

/** An edit: some characters from a place on are replaced by a piece of text. */
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.integer({ min: 0, max: 12 }),
    insert: texts.map((piece) => piece.slice(0, 20)),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('a reader', () => {
  it('gives after any edits what reading from scratch gives', () => {
    fc.assert(
      fc.property(edits, (steps) => {
        const reader = createPromiseReader(sentFromLondon);
        let text = MAIL;
        expect(reader.read(text)).toEqual(detect(text));
        for (const { at, cut, insert } of steps) {
          const place = Math.floor(at * text.length);
          text = text.slice(0, place) + insert + text.slice(place + cut);
          expect(reader.read(text)).toEqual(detect(text));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives after every key of a mail what reading from scratch gives', () => {
    const reader = createPromiseReader(sentFromLondon);
    for (let length = 0; length <= MAIL.length; length += 1) {
      const text = MAIL.slice(0, length);
      expect(reader.read(text)).toEqual(detect(text));
    }
  });

  it('moves what it knows when a line is put before it', () => {
    const reader = createPromiseReader(sentFromLondon);
    const before = reader.read(MAIL);
    const line = 'One more thing first.\n\n';
    const after = reader.read(line + MAIL);
    expect(before.length).toBeGreaterThan(2);
    expect(after.map(({ start, text }) => ({ start, text }))).toEqual(
      before.map(({ start, text }) => ({ start: start + line.length, text })),
    );
  });
});
