import { $all, $closest, $optional } from '../dom';
import { isShown } from '../is-shown';
import type { KeyPress, SendControl, SendWay } from '../mail-host';
import type { Selector } from '../selector';
import { ownPart } from './compose-fields';
import { composeOf, findComposes } from './find-composes';
import { GMAIL } from './selectors';

const WAYS: readonly { readonly way: SendWay; readonly selector: Selector }[] = [
  { way: 'send', selector: GMAIL.sendButton },
  { way: 'send_and_archive', selector: GMAIL.sendAndArchiveButton },
  { way: 'schedule', selector: GMAIL.scheduleItem },
];

/** The compose whose send menu is open: a menu can be drawn at the end of the page, outside its compose. */
function composeWithOpenMenu(element: Element): HTMLElement | null {
  const open = findComposes(element.ownerDocument).filter((compose) => {
    return ownPart(compose, GMAIL.sendMenuButton)?.getAttribute('aria-expanded') === 'true';
  });
  const [only, ...others] = open;
  return only !== undefined && others.length === 0 ? only : null;
}

/** @see MailHost.sendControlAt */
export function sendControlAt(element: Element): SendControl | null {
  if ($closest(element, GMAIL.anyEditable) !== null) return null;
  for (const { way, selector } of WAYS) {
    const control = $closest(element, selector);
    if (control === null) continue;
    const compose =
      composeOf(control) ?? (way === 'schedule' ? composeWithOpenMenu(control) : null);
    return compose === null ? null : { compose, element: control, way };
  }
  return null;
}

/** The schedule items that belong to a compose: in its own menu, or in the one menu it has open. */
function scheduleItemOf(compose: HTMLElement): HTMLElement | null {
  const items = $all(compose.ownerDocument, GMAIL.scheduleItem);
  return items.find((item) => sendControlAt(item)?.compose === compose) ?? null;
}

/** @see MailHost.sendControl */
export function sendControl(compose: HTMLElement, way: SendWay): HTMLElement | null {
  if (way === 'schedule') return scheduleItemOf(compose);
  return ownPart(compose, way === 'send' ? GMAIL.sendButton : GMAIL.sendAndArchiveButton);
}

/** @see MailHost.isSendKey */
export function isSendKey(event: KeyPress): boolean {
  // Shift is let through: public extensions take it for a send too, and a question too many costs less than a
  // promise that leaves unseen. Alt with Ctrl is AltGr, which types characters.
  return (
    event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.isComposing
  );
}

/** @see MailHost.undoControl */
export function undoControl(root: Document): HTMLElement | null {
  const link = $optional(root, GMAIL.undoLink);
  return link !== null && isShown(link) ? link : null;
}

/** @see MailHost.isDiscardControl */
export function isDiscardControl(element: Element): boolean {
  const control = $closest(element, GMAIL.discardButton) ?? $closest(element, GMAIL.discardIcon);
  return (
    control !== null && $closest(element, GMAIL.anyEditable) === null && composeOf(control) !== null
  );
}

/** @see MailHost.discardControl */
export function discardControl(compose: HTMLElement): HTMLElement | null {
  return ownPart(compose, GMAIL.discardButton);
}

/** @see MailHost.isDiscardKey */
export function isDiscardKey(event: KeyPress): boolean {
  const withModifiers = (event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey;
  return withModifiers && event.key.toLowerCase() === 'd' && !event.isComposing;
}
