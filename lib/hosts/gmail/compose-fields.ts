import { $all, $closest } from '../dom';
import type { Selector } from '../selector';
import { GMAIL } from './selectors';

/** Gmail's own elements of a compose: matches inside an editable are content that somebody pasted. */
export function ownParts(compose: HTMLElement, selector: Selector): readonly HTMLElement[] {
  return $all(compose, selector).filter((part) => $closest(part, GMAIL.anyEditable) === null);
}

/** The first of Gmail's own elements of a compose that a selector matches. */
export function ownPart(compose: HTMLElement, selector: Selector): HTMLElement | null {
  return ownParts(compose, selector)[0] ?? null;
}
