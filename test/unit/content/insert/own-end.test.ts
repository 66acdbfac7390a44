import { describe, expect, it } from 'vitest';
import { ownEnd } from '@/lib/content/insert/own-end';

const own = (text: string) => text.slice(0, ownEnd(text));

describe('ownEnd', () => {
  it.each([
    ['a signature', 'Hi Dana\n-- \nMaya\nFernhill', 'Hi Dana'],
    ['a signature alone', '\n-- \nMaya', ''],
    ['a quote', 'Yes.\n> No?\n> Dana', 'Yes.'],
    ['an attribution', 'Yes.\n\nAm Mo., 3. Nov. schrieb Dana:\n\n> Nein?', 'Yes.\n'],
    [
      'a forward',
      'See below.\n---------- Weitergeleitete Nachricht ---------\nVon: Dana',
      'See below.',
    ],
    ['nothing foreign', 'Next steps:\n- one\n- two', 'Next steps:\n- one\n- two'],
    ['a list of dashes', 'a\n- b\n--- c', 'a\n- b\n--- c'],
  ])('stops before %s', (_, text, expected) => {
    expect(own(text)).toBe(expected);
  });
});
