import type { Selector } from './selector';

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * Whether a node is an HTML element. Asks the node, not a global class: an adapter also reads documents of
 * other realms (pop-out windows, parsed pages), where `instanceof` says no.
 */
export function isHtml(node: Element): node is HTMLElement {
  return node.namespaceURI === XHTML;
}

/** The first element a selector matches below a root; null is normal. */
export function $optional(root: ParentNode, selector: Selector): HTMLElement | null {
  const found = root.querySelector(selector.css);
  return found !== null && isHtml(found) ? found : null;
}

/** Every element a selector matches below a root, in page order. */
export function $all(root: ParentNode, selector: Selector): readonly HTMLElement[] {
  return [...root.querySelectorAll(selector.css)].filter(isHtml);
}

/** The nearest element, itself included, that a selector matches; null is normal. */
export function $closest(element: Element, selector: Selector): HTMLElement | null {
  const found = element.closest(selector.css);
  return found !== null && isHtml(found) ? found : null;
}

/** The first that any of several selectors matches, the most trusted selector first. */
export function $first(root: ParentNode, selectors: readonly Selector[]): HTMLElement | null {
  for (const selector of selectors) {
    const found = $optional(root, selector);
    if (found !== null) return found;
  }
  return null;
}

/** Whether an element, itself included, is inside one of several selectors' matches. */
export function isWithin(element: Element, selectors: readonly Selector[]): boolean {
  return selectors.some((selector) => element.closest(selector.css) !== null);
}

/** A one-line or several-line text field. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

/** Whether an element is a text field, in whatever realm it was made. */
export function isField(element: Element | null): element is Field {
  return element !== null && isHtml(element) && /^(?:input|textarea)$/.test(element.localName);
}
