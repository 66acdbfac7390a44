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

  it('gives after reading ahead, finished or left in the middle, what reading from scratch gives', () => {
    const prepared = edits.map((steps) => steps.slice(0, 6));
    const howFar = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(prepared, howFar, fc.boolean(), (changes, counts, reads) => {
        const reader = createPromiseReader(sentFromLondon);
        let text = MAIL;
        const left = [];
        for (const [index, { at, cut, insert }] of changes.entries()) {
          const place = Math.floor(at * text.length);
          text = text.slice(0, place) + insert + text.slice(place + cut);
          const ahead = reader.prepare(text);
          for (let step = 0; step < (counts[index] ?? 0); step += 1) ahead.next();
          left.push(ahead);
          if (reads) expect(reader.read(text)).toEqual(detect(text));
        }
        // One that was overtaken goes on without doing harm.
        for (const ahead of left) ahead.next();
        expect(reader.read(text)).toEqual(detect(text));
      }),
      { numRuns: 120 },
    );
  });

  it('has nothing left to read of a text that was prepared to its end', () => {
    const reader = createPromiseReader(sentFromLondon);
    const stepsOf = () => [...reader.prepare(MAIL)].length;
    const first = stepsOf();
    expect(stepsOf()).toBeLessThan(5);
    expect(first).toBeGreaterThan(30);
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

  it.each([
    [
      'a sentence before it',
      'When we spoke last week on the phone you asked for the migration. We can do that.',
      'migration',
      'discount',
    ],
    [
      'the name of the reader',
      'Hi Dana,\n\nDana will send you the plan tomorrow.',
      'Hi Dana',
      'Hi Tom',
    ],
  ])('reads a sentence again when %s has changed what it means', (_, text, from, to) => {
    const edited = text.replace(from, to);
    const reader = createPromiseReader(sentFromLondon);
    reader.read(text);
    expect(reader.read(edited)).toEqual(detect(edited));
    const told = (source: string) => detect(source).map(({ text: words, kind }) => [words, kind]);
    expect(told(edited)).not.toEqual(told(text));
  });
});
