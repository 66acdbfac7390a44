import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Turn } from '@/lib/domain/capture/capture-document';
import { lengthOf, partsOf, windowsOf } from '@/lib/domain/capture/model/model-window';

const LONGEST = 200;

function turnsOf(texts: readonly string[]): { text: string; turns: Turn[] } {
  let text = '';
  const turns = texts.map((words) => {
    const start = text.length;
    text += `${words}\n`;
    return { start, end: start + words.length, speaker: null, at: null };
  });
  return { text, turns };
}

const cut = (texts: readonly string[]) => {
  const { text, turns } = turnsOf(texts);
  const windows = windowsOf(text, partsOf(turns), LONGEST);
  return windows.map((window) => window.map(({ start, end }) => text.slice(start, end)));
};

describe('windows of a conversation', () => {
  it('hold as many turns as there is room for', () => {
    expect(cut(['One.', 'Two.', 'x'.repeat(150), 'Four.'])).toEqual([
      ['One.', 'Two.'],
      ['x'.repeat(150)],
      ['Four.'],
    ]);
  });

  it('cut a long turn after a sentence', () => {
    const sentence = `${'word '.repeat(19)}end. `;
    expect(cut([sentence.repeat(2)])).toEqual([[sentence], [sentence]]);
  });

  it('have nothing of turns without words', () => {
    expect(cut(['', '  \n ', ''])).toEqual([]);
  });

  it('leave nothing out, hold nothing twice and are never too long', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 700 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (texts) => {
        const { text, turns } = turnsOf(texts);
        const windows = windowsOf(text, partsOf(turns), LONGEST);
        const parts = windows.flat();
        const read = parts.map(({ start, end }) => text.slice(start, end)).join('');
        expect(read.replace(/\s/gu, '')).toBe(texts.join('').replace(/\s/gu, ''));
        for (const window of windows) expect(lengthOf(window)).toBeLessThanOrEqual(LONGEST);
        for (const { start, end, turn } of parts) {
          expect(start).toBeGreaterThanOrEqual(turn.start);
          expect(end).toBeLessThanOrEqual(turn.end);
        }
      }),
    );
  });

  it('can be cut again, into smaller ones', () => {
    const { text, turns } = turnsOf(['a '.repeat(400)]);
    for (const window of windowsOf(text, partsOf(turns), LONGEST)) {
      const halves = windowsOf(text, window, LONGEST / 2);
      expect(halves.length).toBeGreaterThan(1);
      for (const half of halves) expect(lengthOf(half)).toBeLessThan(lengthOf(window));
    }
  });
});
