import { pressGesture } from '../page/press-gesture';

/**
 * Presses the control of a move as a pointer would, the whole gesture.
 *
 * @param again - The control as the page draws it anew in the middle of the gesture; null where it doesn't.
 */
export function pressControl(control: HTMLElement, again: () => HTMLElement | null): void {
  try {
    control.focus({ preventScroll: true });
  } catch {
    // It can be pressed without.
  }
  pressGesture(control, () => controlNow(control, again));
}

function controlNow(control: HTMLElement, again: () => HTMLElement | null): HTMLElement {
  if (control.isConnected) return control;
  try {
    return again() ?? control;
  } catch {
    return control;
  }
}
