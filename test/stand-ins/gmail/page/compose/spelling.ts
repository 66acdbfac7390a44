import { element, must } from '../dom';
import { pageState } from '../page-state';
import type { Compose } from './compose';

const PAUSE = 150;
const WRONG = /\b(?:definately|garantee|recieve|seperate|accomodate)\b/giu;
const WRAPPER = 'aXr';

/**
 * Gmail's own marks of spelling. How the real page makes them is known only in part: it was seen to put something
 * into the text (ellie-assist/ellie#7), and there is an empty element right beside the editable (captured 2024). So
 * both are played: an element around each wrong word, which splits text nodes under way, and lines drawn beside it.
 */
export function watchSpelling(compose: Compose): void {
  let timer: number | undefined;
  compose.body.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      markSpelling(compose);
    }, PAUSE);
  });
}

/** Marks the words that are wrong now. */
export function markSpelling(compose: Compose): void {
  if (pageState.spelling === 'wrap') wrapWords(compose.body);
  if (pageState.spelling === 'overlay') drawLines(compose);
}

/** A body's markup as it leaves: without the marks of spelling. */
export function htmlWithoutMarks(body: HTMLElement): string {
  if (body.querySelector(`.${WRAPPER}`) === null) return body.innerHTML;
  const copy = body.cloneNode(true) as HTMLElement;
  for (const wrapper of copy.querySelectorAll(`.${WRAPPER}`))
    wrapper.replaceWith(...wrapper.childNodes);
  return copy.innerHTML;
}

function wrapWords(body: HTMLElement): void {
  for (const { node, start, length } of wrongWords(body)) {
    const caret = getSelection();
    const inWord =
      caret?.anchorNode === node &&
      caret.anchorOffset >= start &&
      caret.anchorOffset <= start + length;
    // Its parent may be a wrapper already; a word that is still being typed is left alone.
    if (inWord || node.parentElement?.classList.contains(WRAPPER) === true) continue;
    const word = node.splitText(start);
    word.splitText(length);
    const wrapper = element(`<span class="${WRAPPER}"></span>`);
    word.before(wrapper);
    wrapper.append(word);
  }
}

function drawLines({ body, root }: Compose): void {
  const layer = must(root, '.n0NzRc');
  const frame = layer.getBoundingClientRect();
  const lines = wrongWords(body).map(({ node, start, length }) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + length);
    const { left, bottom, width } = range.getBoundingClientRect();
    const line = element('<div class="aXl"></div>');
    line.style.cssText = `left: ${String(left - frame.left)}px; top: ${String(bottom - frame.top - 3)}px; width: ${String(width)}px;`;
    return line;
  });
  layer.replaceChildren(...lines);
}

/** The wrong words, the last of a text node first, so that splitting it leaves the others' places alone. */
function wrongWords(body: HTMLElement): { node: Text; start: number; length: number }[] {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node as Text;
    for (const match of [...text.data.matchAll(WRONG)].reverse())
      found.push({ node: text, start: match.index, length: match[0].length });
  }
  return found;
}
