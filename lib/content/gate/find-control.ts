import type { DealHost, StageMove } from '@/lib/hosts/deal-host';
import { isShown } from '@/lib/hosts/is-shown';
import { isSameMove } from './gate-guard';

/**
 * The control of a move as it stands in the page now: the one that was pressed, or the one that the page has drawn
 * in its place. Null while there is none that is shown.
 */
export function findControl(
  host: Pick<DealHost, 'stageMoveAt'>,
  root: Document,
  move: StageMove,
): HTMLElement | null {
  const { control } = move;
  if (control.isConnected) return control;
  for (const element of elementsLike(root, control.localName)) {
    const found = host.stageMoveAt(element);
    if (found !== null && isSameMove(found, move) && isShown(found.control)) return found.control;
  }
  return null;
}

/** Every element of a name, also those within open shadow roots. */
function* elementsLike(root: ParentNode, name: string): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === name) yield element;
    if (element.shadowRoot !== null) yield* elementsLike(element.shadowRoot, name);
  }
}
