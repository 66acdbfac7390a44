import type { Locator } from 'playwright-core';

/** A rectangle in the window, in CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the words of a mail are. */
export interface WordPlaces {
  /** The rectangles of each passage, one a line. */
  readonly passages: readonly (readonly Rect[])[];
  /** The part of the body that can be seen. */
  readonly visible: Rect;
}

/** Finds passages by their words, over as many nodes as they are split into. */
export function findWords(body: Locator, passages: readonly string[]): Promise<WordPlaces> {
  return body.evaluate(findPlaces, passages);
}

/** Runs in the page, so that everything it needs is in it. */
function findPlaces(body: Element, passages: readonly string[]): WordPlaces {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += (node as Text).data.replace(/\s/gu, ' ');
  }
  const placeOf = (offset: number, isEnd: boolean) => {
    const found = nodes.findLast(({ start }) => (isEnd ? start < offset : start <= offset));
    if (found === undefined) throw new Error('no text');
    return { node: found.node, offset: offset - found.start };
  };
  const rectsOf = (words: string) => {
    const from = text.indexOf(words);
    if (from === -1) throw new Error(`not in the mail: ${words}`);
    const start = placeOf(from, false);
    const end = placeOf(from + words.length, true);
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    const lines = new Map<number, { left: number; top: number; right: number; bottom: number }>();
    for (const { left, top, right, bottom, width } of range.getClientRects()) {
      if (width < 1) continue;
      const key = [...lines.keys()].find((foot) => Math.abs(foot - bottom) < 4) ?? bottom;
      const line = lines.get(key);
      lines.set(key, {
        left: Math.min(left, line?.left ?? left),
        right: Math.max(right, line?.right ?? right),
        top: Math.min(top, line?.top ?? top),
        bottom: Math.max(bottom, line?.bottom ?? bottom),
      });
    }
    return [...lines.values()];
  };
  let { left, top, right, bottom } = body.getBoundingClientRect();
  for (let around = body.parentElement; around !== null; around = around.parentElement) {
    if (getComputedStyle(around).overflowY === 'visible') continue;
    const box = around.getBoundingClientRect();
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  }
  return { passages: passages.map(rectsOf), visible: { left, top, right, bottom } };
}
