/** A direction of writing. */
export type Direction = 'ltr' | 'rtl';

const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The direction of a text by its first letter, as Unicode tells it; null where it has no letter. */
export function directionOf(text: string): Direction | null {
  const letter = LETTER.exec(text)?.[0];
  if (letter === undefined) return null;
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}

/** In which direction a body is written. */
export function bodyDirection(body: HTMLElement): Direction {
  const view = body.ownerDocument.defaultView;
  const direction = view?.getComputedStyle(body).direction ?? body.dir;
  return direction === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * Marks the blocks of a mail that are written in another direction than the body they go into, with the `dir` that
 * Gmail's own buttons set: an English list in a right-to-left compose keeps its bullets and full stops where they
 * belong. What goes the body's way stays bare.
 *
 * @param blocks - The mail's top-level elements; changed in place.
 */
export function markDirections(blocks: Iterable<Element>, around: Direction): void {
  for (const block of blocks) {
    const own = directionOf(block.textContent);
    if (own !== null && own !== around) block.setAttribute('dir', own);
  }
}
