import { isHtml } from './dom';
import type { Selector } from './selector';

// By number, not by class: an adapter also reads documents of other realms.
const [ELEMENT, TEXT, FRAGMENT] = [1, 3, 11];

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === FRAGMENT && 'host' in node;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && isHtml(element);
}

/**
 * The parent of an element as the page is painted: of what is slotted the slot, of what is at the top of a
 * shadow root the root's host. Null at the top of a document.
 */
export function renderedParent(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : null;
}

/** The children of an element as the page is painted: its shadow root's, a slot's guests, or its own. */
function renderedChildren(element: Element): readonly Node[] {
  if (element.shadowRoot !== null) return [...element.shadowRoot.childNodes];
  const guests = isSlot(element) ? element.assignedNodes() : [];
  return guests.length > 0 ? guests : [...element.childNodes];
}

/**
 * A root and every open shadow root below it, the outer ones first. Gathered once, a page of many small
 * shadow roots can then be asked for many things by the browser's own query.
 */
export function treesIn(root: ParentNode): readonly ParentNode[] {
  const hosts = [...(isElement(root) ? [root] : []), ...root.querySelectorAll('*')];
  const inner = hosts.flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : [shadowRoot]));
  return [root, ...inner.flatMap(treesIn)];
}

/** Every element a selector matches in one of several trees; it matches within a tree, never across two. */
export function $allIn(trees: readonly ParentNode[], selector: Selector): readonly HTMLElement[] {
  return trees.flatMap((tree) => [...tree.querySelectorAll(selector.css)]).filter(isHtml);
}

/** The nearest element, itself included, that a selector matches, out of any number of shadow roots. */
export function $closestRendered(element: Element, selector: Selector): HTMLElement | null {
  for (let at: Element | null = element; at !== null; at = renderedParent(at)) {
    if (at.matches(selector.css)) return isHtml(at) ? at : null;
  }
  return null;
}

/** Whether an element is painted in another, out of any number of shadow roots, or is that one. */
export function isInside(element: Element, other: Element): boolean {
  for (let at: Element | null = element; at !== null; at = renderedParent(at)) {
    if (at === other) return true;
  }
  return false;
}

/** The text of an element as it is painted, through shadow roots and slots, without what `besides` matches. */
export function renderedText(element: Element, besides: Selector): string {
  const texts = renderedChildren(element).map((child) => {
    if (isElement(child)) return child.matches(besides.css) ? '' : renderedText(child, besides);
    return child.nodeType === TEXT ? (child.textContent ?? '') : '';
  });
  return texts.join('');
}
