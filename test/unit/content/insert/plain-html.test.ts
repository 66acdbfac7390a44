import { describe, expect, it } from 'vitest';
import { characterPlace, plainHtml } from '@/lib/content/insert/plain-html';

describe('plain text in a compose', () => {
  it('has lines for lines, keeps indents, and no markup', () => {
    expect(plainHtml('A <b>\n\n- one\n  two')).toBe('A &lt;b&gt;<br><br>- one<br>&nbsp;&nbsp;two');
  });

  it.each([
    ['before a list', 'Hi.\n\n- one\n- two', 3, 'Hi.'],
    ['in a list', 'Hi.\n- one\n- two', 6, 'Hi.-one'],
    ['behind a numbered list', 'Hi.\n1. one\n2. two\n\nBest', 13, 'Hi.1.one2.twoBest'],
    ['at the start', 'Hi.', 0, ''],
  ])('finds a place %s', (_, text, count, before) => {
    const bare = text.replace(/\s/gu, '');
    expect(bare.slice(0, characterPlace(text, count))).toBe(before);
  });
});
