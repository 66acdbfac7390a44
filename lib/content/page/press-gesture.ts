const GESTURE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/**
 * Presses a control as a pointer would, the whole gesture. A part of it that fails does not cost the others, of
 * which each alone may be the one that the page acts on.
 *
 * @param controlNow - The control as it stands at each part: a page may draw it anew in the middle of the gesture.
 */
export function pressGesture(control: HTMLElement, controlNow: () => HTMLElement): void {
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    button: 0,
    detail: 1,
    ...middleOf(control),
  };
  for (const type of GESTURE) {
    const buttons = type === 'pointerdown' || type === 'mousedown' ? 1 : 0;
    try {
      controlNow().dispatchEvent(
        type.startsWith('pointer')
          ? new PointerEvent(type, { ...init, buttons, pointerType: 'mouse', isPrimary: true })
          : new MouseEvent(type, { ...init, buttons }),
      );
    } catch {
      // The next part may do.
    }
  }
}

/** Where a pointer would press; a page that acts on it needn't know. */
function middleOf(control: HTMLElement): { clientX?: number; clientY?: number } {
  try {
    const { left, top, width, height } = control.getBoundingClientRect();
    return { clientX: left + width / 2, clientY: top + height / 2 };
  } catch {
    return {};
  }
}
