const WHITE = /\s/u;

/** How many characters of a body stand before a place, white space not counted: it is the editor's to change. */
export function countBefore(body: HTMLElement, place: Range): number {
  const before = body.ownerDocument.createRange();
  before.setStart(body, 0);
  before.setEnd(place.startContainer, place.startOffset);
  return before.toString().replace(/\s+/gu, '').length;
}

/**
 * Puts the caret behind so many characters of a body, white space not counted, and shows it.
 *
 * @returns Whether the body has that many.
 */
export function placeCaret(body: HTMLElement, count: number): boolean {
  const document = body.ownerDocument;
  const texts = document.createTreeWalker(body, 4);
  let left = count;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = node.nodeValue ?? '';
    for (let offset = 0; offset < text.length; offset += 1) {
      if (WHITE.test(text.charAt(offset))) continue;
      if (count === 0) return put(document, node, offset);
      left -= 1;
      if (left === 0) return put(document, node, offset + 1);
    }
  }
  return false;
}

function put(document: Document, node: Node, offset: number): boolean {
  document.getSelection()?.collapse(node, offset);
  node.parentElement?.scrollIntoView({ block: 'nearest' });
  return true;
}
