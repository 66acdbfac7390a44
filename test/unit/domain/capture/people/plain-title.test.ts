import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTitle } from '@/lib/domain/capture/people/plain-title';

describe('a title among talk', () => {
  it.each([
    ["you're the warehouse manager", 'warehouse manager'],
    ["you're CTO", 'CTO'],
    ["what's it", ''],
    ['infosec mgr.', 'infosec mgr'],
    ['CISO for Tidewater Health', 'CISO'],
    ['operations director for the four', 'operations director'],
    ['district coordinator in Dungarpur', 'district coordinator'],
    ['managing partner of the agency', 'managing partner'],
    ['general manager of the Chartres Street Inn', 'general manager'],
    ["director of nursing and you'd", 'director of nursing'],
    ['director of safety', 'director of safety'],
    ['Head of Claims IT', 'Head of Claims IT'],
    ['president of the board', 'president of the board'],
    ['Vice President of Talent', 'Vice President of Talent'],
    ['product manager for mobile', 'product manager for mobile'],
  ])('%s', (words, title) => {
    expect(plainTitle(words)).toBe(title);
  });

  it('is some of its words, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(words).toContain(plainTitle(words));
      }),
    );
  });
});
