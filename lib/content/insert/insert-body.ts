import type { TextMap } from '../compose/text-map';

/** What goes into the body, already sanitised. */
export interface BodyText {
  readonly html: string;
  readonly text: string;
}

/** The one editing command that can be undone; a seam, since test documents have none. */
export type EditCommand = (name: 'insertHTML' | 'insertText', value: string) => boolean;

/**
 * Puts a draft where the writer's own words are: at the start when there are none, below the line of the
 * caret when it stands among them, else after them; never into a quote or signature. One undo takes it back, and the
 * caret ends behind it.
 *
 * @param own - The body's own text, read just before.
 * @returns Whether the body took it.
 */
export function insertBody(
  body: HTMLElement,
  own: TextMap,
  draft: BodyText,
  tools: { isForeign: (element: Element) => boolean; edit: EditCommand },
): boolean {
  const selection = body.ownerDocument.getSelection();
  if (selection === null) return false;
  const hasOwn = own.text.trim() !== '';
  const kept = caretIn(body, selection, tools.isForeign);
  body.focus({ preventScroll: true });
  const target = hasOwn ? (lineEndAt(kept, own) ?? endOf(own, body)) : startOf(body);
  selection.removeAllRanges();
  selection.addRange(target);

  const before = lengthOf(body);
  // What is typed already stays a line of its own.
  const plain = isPlain(body);
  const gap = plain ? '\n' : '<div><br></div>';
  const value = (hasOwn && !atLineStart(target) ? gap : '') + (plain ? draft.text : draft.html);
  const done = tools.edit(plain ? 'insertText' : 'insertHTML', value);
  return done && lengthOf(body) > before;
}

function lengthOf(body: HTMLElement): number {
  return body.textContent.length;
}

function isPlain(body: HTMLElement): boolean {
  return body.contentEditable === 'plaintext-only';
}

/** The rep's caret, where it stands in the body and in no foreign part of it. */
function caretIn(
  body: HTMLElement,
  selection: Selection,
  isForeign: (element: Element) => boolean,
): Range | null {
  if (selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  if (!body.contains(range.commonAncestorContainer)) return null;
  // Marked text is the rep's: it is not replaced, the draft goes behind it.
  range.collapse(false);
  let node: Node | null = range.startContainer;
  while (node !== null && node !== body) {
    if (node instanceof Element && isForeign(node)) return null;
    node = node.parentNode;
  }
  return range;
}

/** The end of the caret's line: a draft never cuts a sentence in two. */
function lineEndAt(caret: Range | null, own: TextMap): Range | null {
  if (caret === null) return null;
  const offset = own.offsetOf(caret.startContainer, caret.startOffset);
  if (offset === null) return caret;
  const lineEnd = own.text.indexOf('\n', offset);
  const end = lineEnd === -1 ? own.text.length : lineEnd;
  const range = own.rangeOf(end - 1, end);
  range?.collapse(false);
  return range ?? caret;
}

function startOf(body: HTMLElement): Range {
  const range = body.ownerDocument.createRange();
  const first = body.firstElementChild;
  // An empty first line is the place where one would type.
  const isLine =
    first !== null && first.tagName === 'DIV' && first.textContent === '' && first.className === '';
  range.setStart(isLine && body.firstChild === first ? first : body, 0);
  range.collapse(true);
  return range;
}

function endOf(own: TextMap, body: HTMLElement): Range {
  const end = own.text.trimEnd().length;
  const range = own.rangeOf(end - 1, end) ?? startOf(body);
  range.collapse(false);
  return range;
}

function atLineStart({ startContainer, startOffset }: Range): boolean {
  if (startContainer.nodeType !== 3) return startContainer.textContent === '';
  return startOffset === 0 && startContainer.previousSibling === null;
}
