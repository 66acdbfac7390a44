import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHeadings, subjectOfHeading } from '@/lib/domain/capture/text/headings';
import { normalise } from '@/lib/domain/promises/text/normalise';

const headingsOf = (text: string) => findHeadings(text, normalise(text)).map((one) => one.text);

describe('the headings of notes', () => {
  it('are told by marks, capitals, a colon, or a list below', () => {
    const text = [
      '# Northwind, 10 March',
      'They are a freight forwarder with eleven sites.',
      'NEXT STEPS',
      '- Priya: volumes',
      '**Why now**',
      'The lease ends.',
      'To be clarified:',
      'who signs',
      'Open points',
      '* price',
      'Thanks, Maya.',
    ].join('\n');
    expect(headingsOf(text)).toEqual([
      'northwind, 10 march',
      'next steps',
      'why now',
      'to be clarified',
      'open points',
    ]);
  });

  it.each([
    ['next steps', 'nextSteps'],
    ['who does what', 'nextSteps'],
    ['pain', 'problem'],
    ['why now', 'whyNow'],
    ['how they will judge it', 'success'],
    ['others in the mix', 'competitor'],
    ['pushback', 'objection'],
    ['attendees', 'people'],
    ['calendar', 'dates'],
    ['the canteen', 'other'],
    ['', 'none'],
  ])('%s announces %s', (heading, subject) => {
    expect(subjectOfHeading(heading)).toBe(subject);
  });

  it('lie in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { end } of findHeadings(text, normalise(text)))
          expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
