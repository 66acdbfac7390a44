import type { TextMap } from '../compose/text-map';
import { ownEnd } from './own-end';
import { countBefore, placeCaret } from './place-caret';
import { characterPlace, plainHtml } from './plain-html';

/** What goes into the body, already sanitised. */
export interface BodyText {
  readonly html: string;
  readonly text: string;
  /** The caret goes behind this many of its characters, white space not counted; null: behind all of it. */
  readonly caret: number | null;
}

/** The one editing command that can be undone; a seam, since test documents have none. */
export type EditCommand = (name: 'insertHTML' | 'insertText', value: string) => boolean;

/** What inserting into a body goes by. */
export interface BodyTools {
  readonly isForeign: (element: Element) => boolean;
  readonly edit: EditCommand;
  /** The mail is plain text. */
  readonly isPlain: boolean;
}

/**
 * Puts a draft where the writer's own words are: at the start when there are none, below the line of the
 * caret when it stands among them, else after them; never into a quote or signature. One undo takes it back, and the
 * caret ends where the draft says, else behind it.
 *
 * @param own - The body's own text, read just before.
 * @returns Whether the body took it.
 */
export function insertBody(
  body: HTMLElement,
  own: TextMap,
  draft: BodyText,
  tools: BodyTools,
): boolean {
  const selection = body.ownerDocument.getSelection();
  if (selection === null) return false;
  const words = own.text.slice(0, ownEnd(own.text)).trimEnd();
  const kept = caretIn(body, selection, tools.isForeign);
  body.focus({ preventScroll: true });
  const target =
    words.trim() === ''
      ? startOf(body)
      : (lineEndAt(kept, own, words.length) ?? endOf(own, words.length, body));
  selection.removeAllRanges();
  selection.addRange(target);

  const before = lengthOf(body);
  const place = countBefore(body, target);
  // What is typed already stays a line of its own.
  const needsGap = words.trim() !== '' && !atLineStart(target);
  const done = edit(body, draft, needsGap, tools);
  if (!done || lengthOf(body) <= before) return false;
  if (draft.caret !== null) {
    const count = tools.isPlain ? characterPlace(draft.text, draft.caret) : draft.caret;
    placeCaret(body, place + count);
  }
  return true;
}

function edit(body: HTMLElement, draft: BodyText, needsGap: boolean, tools: BodyTools): boolean {
  // Takes no markup at all.
  if (body.contentEditable === 'plaintext-only')
    return tools.edit('insertText', (needsGap ? '\n\n' : '') + draft.text);
  // Not as text: that would become one step of undo with what was typed just before.
  if (tools.isPlain)
    return tools.edit('insertHTML', (needsGap ? '<br><br>' : '') + plainHtml(draft.text));
  return tools.edit('insertHTML', (needsGap ? '<div><br></div>' : '') + draft.html);
}

function lengthOf(body: HTMLElement): number {
  return body.textContent.length;
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

/**
 * The end of the caret's line: a draft never cuts a sentence in two.
 *
 * @param end - Where the own words end in the text; a caret below them is in none.
 */
function lineEndAt(caret: Range | null, own: TextMap, end: number): Range | null {
  if (caret === null) return null;
  const offset = own.offsetOf(caret.startContainer, caret.startOffset);
  if (offset === null) return end < own.text.trimEnd().length ? null : caret;
  if (offset > end) return null;
  const lineEnd = own.text.indexOf('\n', offset);
  const at = lineEnd === -1 ? own.text.length : lineEnd;
  const range = own.rangeOf(at - 1, at);
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

function endOf(own: TextMap, end: number, body: HTMLElement): Range {
  const range = own.rangeOf(end - 1, end) ?? startOf(body);
  range.collapse(false);
  return range;
}

function atLineStart({ startContainer, startOffset }: Range): boolean {
  if (startContainer.nodeType !== 3) return startContainer.textContent === '';
  return startOffset === 0 && startContainer.previousSibling === null;
}
