import { describe, expect, it } from 'vitest';
import type { CapturedFact } from '@/lib/domain/capture/captured-fact';
import { withoutRepeats } from '@/lib/domain/capture/tagger/repeats';
import { finish } from '@/lib/domain/steps';

function told(facts: readonly CapturedFact[]): CapturedFact[] {
  return finish(withoutRepeats(facts));
}

function problem(quote: string): CapturedFact {
  return {
    type: 'problem',
    quote,
    start: 0,
    end: 0,
    author: null,
    at: null,
    value: { statement: quote },
  };
}

function rival(name: string, quote: string): CapturedFact {
  return {
    type: 'competitor',
    quote,
    start: 0,
    end: 0,
    author: null,
    at: null,
    value: { name, isLurking: true },
  };
}

describe('what is said again', () => {
  it('is left out where most of its words were said before, of the same type', () => {
    const first = problem('Two people re-key four hundred invoices a week by hand.');
    const again = problem('So: two people re-key four hundred invoices by hand.');
    const other = problem('Drivers wait three hours at the gate.');
    expect(told([first, again, other])).toEqual([first, other]);
  });

  it('is kept where it is too short to tell', () => {
    const facts = [problem('slow invoices'), problem('slow orders')];
    expect(told(facts)).toEqual(facts);
  });

  it('names a rival once', () => {
    const first = rival('Kronos', 'We also talk to Kronos.');
    expect(told([first, rival('kronos', 'Kronos was here twice.')])).toEqual([first]);
    expect(told([first, rival('', 'An agency from Leeds called.')])).toHaveLength(2);
  });
});
