// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapOwnText } from '@/lib/content/compose/text-map';

const isForeign = (element: Element) => element.classList.contains('foreign');

function bodyOf(html: string): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = html;
  document.body.append(body);
  return body;
}

const word = fc.stringMatching(/^[a-z]{1,6}[ .]?$/u);
const inline: fc.Arbitrary<string> = fc.oneof(
  word,
  word.map((text) => `<b>${text}</b>`),
  word.map((text) => `<i>${text}<u>x</u></i>`),
  fc.constant('<br>'),
);
const line = fc.array(inline, { maxLength: 4 }).map((parts) => parts.join(''));
const block = fc.oneof(
  line,
  line.map((html) => `<div>${html}</div>`),
  line.map((html) => `<ul><li>${html}</li></ul>`),
  fc.constant('<div class="foreign">#QUOTED#</div>'),
);
const mail = fc.array(block, { maxLength: 8 }).map((parts) => parts.join(''));

describe('mapOwnText', () => {
  it('reads blocks and breaks as lines and leaves foreign parts out', () => {
    const body = bodyOf(
      'Hi<div>We will <b>waive</b>&nbsp;it.</div><div><br></div><div>Bye</div><div class="foreign">On Monday</div>',
    );
    expect(mapOwnText(body, isForeign).text).toBe('Hi\nWe will waive it.\n\nBye\n');
  });

  it('tells items of a list from lines that go on', () => {
    const body = bodyOf('<ul><li>Plan by <b>Friday</b></li><li>Invoice</li></ul><div>Bye</div>');
    const { text, rangeOf } = mapOwnText(body, isForeign);
    expect(text).toBe('- Plan by Friday\n- Invoice\nBye\n');
    expect(rangeOf(0, 16)?.toString()).toBe('Plan by Friday');
  });

  it('finds a passage that is split over several nodes', () => {
    const body = bodyOf('<div>We w<span>ill wai</span>ve it</div>');
    const { text, rangeOf } = mapOwnText(body, isForeign);
    const start = text.indexOf('will waive');
    expect(rangeOf(start, start + 10)?.toString()).toBe('will waive');
  });

  it('keeps line ends inside text only where the body is pre-formatted', () => {
    const body = bodyOf('one\ntwo');
    expect(mapOwnText(body, isForeign).text).toBe('one two');
    expect(mapOwnText(body, isForeign, { keepLines: true }).text).toBe('one\ntwo');
  });

  it('leads every passage back to its own words, and never into foreign ones', () => {
    fc.assert(
      fc.property(mail, fc.nat(), fc.nat(), (html, one, two) => {
        const body = bodyOf(html);
        const { text, rangeOf, offsetOf } = mapOwnText(body, isForeign);
        const start = one % (text.length + 1);
        const end = start + (two % (text.length - start + 1));
        const range = rangeOf(start, end);
        // What stands nowhere in the page: line ends and the dashes of items, of which the words have none.
        const own = text.replace(/- /gu, '\n\n');
        const words = own.slice(start, end).replace(/\n/gu, '');
        expect(text).not.toContain('QUOTED');
        expect((range?.toString() ?? '').replace(/#QUOTED#/gu, '')).toBe(words);
        if (range !== null) expect(range.endOffset).toBeGreaterThan(0);
        if (range !== null && own[start] !== '\n') {
          expect(offsetOf(range.startContainer, range.startOffset)).toBe(start);
        }
        body.remove();
      }),
      { numRuns: 300 },
    );
  });

  it('gives no place for offsets that hold no text', () => {
    const { rangeOf } = mapOwnText(bodyOf('<br><br>'), isForeign);
    expect(rangeOf(0, 1)).toBeNull();
    expect(rangeOf(5, 9)).toBeNull();
  });
});
