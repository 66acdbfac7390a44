/** Presses Enter in an element, as the page's key listeners would see it. */
export function pressEnter(element: HTMLElement): void {
  const view = element.ownerDocument.defaultView;
  if (view === null) return;
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    element.dispatchEvent(
      new view.KeyboardEvent(type, {
        key: 'Enter',
        code: 'Enter',
        // Gmail's listeners ask for the old number, not for the key's name.
        keyCode: 13,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
  }
}

/** Clicks an element by the whole gesture; some controls act on its first half. */
export function pressElement(element: HTMLElement): void {
  const view = element.ownerDocument.defaultView;
  if (view === null) return;
  for (const type of ['mousedown', 'mouseup'] as const) {
    element.dispatchEvent(
      new view.MouseEvent(type, { bubbles: true, cancelable: true, composed: true, view }),
    );
  }
  element.click();
}
