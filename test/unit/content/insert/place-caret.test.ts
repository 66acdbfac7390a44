// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { countBefore, placeCaret } from '@/lib/content/insert/place-caret';

let body: HTMLElement;
beforeEach(() => {
  document.body.innerHTML =
    '<div id="b" tabindex="0"><div>Hi\u00a0Dana,</div><div><br></div><div>Thank <b>you</b>.</div><div>Best</div></div>';
  body = document.querySelector<HTMLElement>('#b') ?? document.body;
});

const before = () => {
  const selection = getSelection();
  const range = document.createRange();
  range.setStart(body, 0);
  range.setEnd(selection?.anchorNode ?? body, selection?.anchorOffset ?? 0);
  return range.toString();
};

describe('the caret', () => {
  it.each([
    [7, 'Hi\u00a0Dana,'],
    [15, 'Hi\u00a0Dana,Thank you'],
    [16, 'Hi\u00a0Dana,Thank you.'],
    [0, ''],
  ])('goes behind %i characters, blanks not counted', (count, text) => {
    expect(placeCaret(body, count)).toBe(true);
    expect(before()).toBe(text);
    expect(body.contains(getSelection()?.anchorNode ?? null)).toBe(true);
  });

  it('stays where it is when the body has fewer', () => {
    placeCaret(body, 3);
    expect(placeCaret(body, 500)).toBe(false);
    expect(before()).toBe('Hi\u00a0D');
  });

  it('is counted from the body’s start', () => {
    const place = document.createRange();
    place.setStart(body, 2);
    expect(countBefore(body, place)).toBe(7);
  });
});
