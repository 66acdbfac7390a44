// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { bodyDirection, directionOf, markDirections } from '@/lib/content/insert/direction';

describe('directions', () => {
  it.each([
    ['Hi Dana, שלום', 'ltr'],
    ['שלום Dana', 'rtl'],
    ['1. (مرحبا', 'rtl'],
    ['£150,000', null],
    ['', null],
  ])('are told by the first letter: %s', (text, expected) => {
    expect(directionOf(text)).toBe(expected);
  });

  it('mark what goes against the body, and leave the rest bare', () => {
    const mail = () => {
      const parent = document.createElement('div');
      parent.innerHTML = '<div>Hi</div><div><br></div><ul><li>שלום</li></ul>';
      return parent;
    };
    const inRtl = mail();
    markDirections(inRtl.children, 'rtl');
    expect(inRtl.innerHTML).toBe('<div dir="ltr">Hi</div><div><br></div><ul><li>שלום</li></ul>');
    const inLtr = mail();
    markDirections(inLtr.children, 'ltr');
    expect(inLtr.innerHTML).toBe('<div>Hi</div><div><br></div><ul dir="rtl"><li>שלום</li></ul>');
  });

  it('are read from what the body is styled with', () => {
    const body = document.createElement('div');
    document.body.append(body);
    expect(bodyDirection(body)).toBe('ltr');
    body.style.direction = 'rtl';
    expect(bodyDirection(body)).toBe('rtl');
  });
});
