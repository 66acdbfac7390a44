import { $all, $closest } from '../dom';
import type { Selector } from '../selector';
import { bodyOf } from './body';
import { GMAIL } from './selectors';

/** What can stand for a whole compose, the most trusted first. */
const SHAPES: readonly Selector[] = [
  GMAIL.composeRegion,
  GMAIL.composeForm,
  GMAIL.openInlineReply,
  GMAIL.popupDialog,
  GMAIL.fullScreenDialog,
  GMAIL.popoutWindow,
];

/** What surrounds one compose: menus, title bar, the whole window. */
const SURROUNDING = [GMAIL.composeForm, GMAIL.openInlineReply, GMAIL.anyDialog, GMAIL.popoutWindow]
  .map((shape) => shape.css)
  .join(', ');

/** A compose with a body to type into, not one that was emptied, closed, or pasted into another's body. */
function isLive(compose: HTMLElement): boolean {
  if ($closest(compose, GMAIL.anyEditable) !== null) return false;
  const place = $closest(compose, GMAIL.inlineReplyPlace);
  if (place !== null && !place.matches(GMAIL.openInlineReply.css)) return false;
  return bodyOf(compose) !== null;
}

function overlaps(one: HTMLElement, other: HTMLElement): boolean {
  return one.contains(other) || other.contains(one);
}

/** Page order, by the bits of `compareDocumentPosition`: 4 says that the other follows. */
function byPageOrder(one: HTMLElement, other: HTMLElement): number {
  return (one.compareDocumentPosition(other) & 4) === 0 ? 1 : -1;
}

/** @see MailHost.findComposes */
export function findComposes(root: ParentNode): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const shape of SHAPES) {
    for (const candidate of $all(root, shape)) {
      if (!found.some((known) => overlaps(known, candidate)) && isLive(candidate))
        found.push(candidate);
    }
  }
  return found.sort(byPageOrder);
}

/** The compose that a surrounding holds, itself included; null where it holds none or several. */
function onlyComposeIn(surrounding: HTMLElement): HTMLElement | null {
  const [only, ...others] = findComposes(surrounding);
  if (only !== undefined) return others.length === 0 ? only : null;
  return SHAPES.some((shape) => surrounding.matches(shape.css)) && isLive(surrounding)
    ? surrounding
    : null;
}

/** @see MailHost.composeOf */
export function composeOf(element: Element): HTMLElement | null {
  const region = $closest(element, GMAIL.composeRegion);
  if (region !== null && isLive(region)) return region;
  let around = element.closest<HTMLElement>(SURROUNDING);
  while (around !== null) {
    const compose = onlyComposeIn(around);
    if (compose !== null) return compose;
    around = around.parentElement?.closest<HTMLElement>(SURROUNDING) ?? null;
  }
  return null;
}
