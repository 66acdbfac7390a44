/**
 * Keeps from the page that the keyboard has gone into an element of ours, until the signal aborts: a menu whose
 * stage was pressed would close, a dialog would fetch the keyboard back, and what was pressed would be gone.
 *
 * @param ours - The element of ours that the keyboard goes into; null while there is none.
 */
export function hideFocus(
  view: Pick<EventTarget, 'addEventListener'>,
  ours: () => Element | null,
  signal: AbortSignal,
): void {
  const onFocus = (event: Event) => {
    const element = ours();
    if (element === null || !(event instanceof FocusEvent)) return;
    const { target, relatedTarget } = event;
    const isOurs = [target, relatedTarget].includes(element);
    // The window itself loses the keyboard to a frame without a word about where it went.
    const isLost = relatedTarget === null && element.ownerDocument.activeElement === element;
    if (isOurs || isLost) event.stopImmediatePropagation();
  };
  for (const type of ['blur', 'focusout', 'focus', 'focusin'])
    view.addEventListener(type, onFocus, { capture: true, signal });
}
