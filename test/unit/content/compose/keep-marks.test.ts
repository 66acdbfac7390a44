// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarkedItem } from '@/lib/content/compose/marked-item';
import { keepMarks } from '@/lib/content/compose/keep-marks';
import { mapOwnText } from '@/lib/content/compose/text-map';
import { item } from '../items';

const WORDS = 'We will waive the fee';

let body: HTMLElement;
beforeEach(() => {
  body = document.createElement('div');
  document.body.replaceChildren(body);
});

const mapOf = () => mapOwnText(body, () => false);

/** The words' first place at or after an offset, marked as a reading would have done. */
function mark(from = 0): MarkedItem {
  const map = mapOf();
  const start = map.text.indexOf(WORDS, from);
  const end = start + WORDS.length;
  const range = map.rangeOf(start, end);
  if (range === null) throw new Error('no such words');
  return { item: item({ start, end }), range, words: WORDS };
}

/** A range as a browser leaves it when the nodes it stood in are gone. */
function lose({ range }: MarkedItem): void {
  range.setStart(body, 0);
  range.collapse(true);
}

const shown = (marks: readonly MarkedItem[]) => marks.map(({ range }) => range.toString());

describe('marks between two readings', () => {
  it('are left alone while their words stand', () => {
    body.innerHTML = `<div>Hi. We will <b>waive</b> the fee.</div>`;
    const marks = [mark()];
    const readMap = vi.fn(mapOf);
    expect(keepMarks(marks, readMap)).toBe(marks);
    expect(readMap).not.toHaveBeenCalled();
  });

  it('are found again when the body is rendered anew', () => {
    body.innerHTML = `<div>Hi. We will <b>waive</b> the fee.</div>`;
    const marks = [mark()];
    body.replaceChildren(...[...body.childNodes].map((node) => node.cloneNode(true)));
    marks.forEach(lose);
    const kept = keepMarks(marks, mapOf);
    expect(shown(kept)).toEqual([WORDS]);
    expect(kept[0]?.range.startContainer.isConnected).toBe(true);
  });

  it('go to the nearest of equal passages', () => {
    body.innerHTML = `<div>${WORDS}.</div><div>Hello.</div><div>${WORDS}.</div>`;
    const marks = [mark(), mark(10)];
    marks.forEach(lose);
    body.prepend(document.createTextNode('Hi. '));
    const [first, second] = keepMarks(marks, mapOf);
    expect(first?.range.startContainer.parentElement).toBe(body.children[0]);
    expect(second?.range.startContainer.parentElement).toBe(body.children[2]);
  });

  it('do not grow over what is typed right before them', () => {
    body.textContent = `Hi. ${WORDS}.`;
    const one = mark();
    const text = body.firstChild as Text;
    text.data = `Hi. And so ${WORDS}.`;
    one.range.setStart(text, 4);
    one.range.setEnd(text, text.length - 1);
    expect(shown(keepMarks([one], mapOf))).toEqual([WORDS]);
  });

  it('keep to their words also where what is typed stands in a node of its own', () => {
    body.innerHTML = `<i>Well </i>${WORDS}.`;
    const one = mark();
    one.range.setStart(body.firstChild?.firstChild as Text, 0);
    expect(shown(keepMarks([one], mapOf))).toEqual([WORDS]);
  });

  it('follow edits of their own words', () => {
    body.textContent = `${WORDS}.`;
    const one = mark();
    const text = body.firstChild as Text;
    text.data = 'We will gladly waive the fee.';
    one.range.setStart(text, 0);
    one.range.setEnd(text, text.length - 1);
    const marks = [one];
    expect(keepMarks(marks, mapOf)).toBe(marks);
    expect(shown(marks)).toEqual(['We will gladly waive the fee']);
  });

  it('stay away when their words are gone', () => {
    body.textContent = `${WORDS}.`;
    const marks = [mark()];
    marks.forEach(lose);
    body.textContent = 'Hello.';
    expect(keepMarks(marks, mapOf)).toBe(marks);
    expect(shown(marks)).toEqual(['']);
  });
});
