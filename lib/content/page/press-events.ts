/** Whether a click is all there is of a press: assistive tools click without a pointer, labels click for their control. */
export function isBareClick(event: Event): boolean {
  return event.type === 'click' && event instanceof MouseEvent && event.detail === 0;
}

/** Whether a finger or a pen was lifted: it has pressed only if a mouse's events follow. */
export function isLifted(event: Event): boolean {
  const byMouse = !(event instanceof PointerEvent) || !['touch', 'pen'].includes(event.pointerType);
  return event.type === 'pointerup' && !byMouse;
}

/** Keeps an event of a press from the page, and from what the browser would make of it. */
export function swallow(event: Event): void {
  // A prevented pointerdown would cost the click its count, by which a double click is told.
  const isMouseOrKey = event instanceof KeyboardEvent || /^(?:mouse|click)/u.test(event.type);
  if (event.cancelable && isMouseOrKey) event.preventDefault();
  event.stopImmediatePropagation();
}
