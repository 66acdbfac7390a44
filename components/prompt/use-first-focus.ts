import { useEffect, type RefObject } from 'react';

/**
 * Puts the keyboard on an element once this frame has it: at once when it does, else when the page
 * hands it over. The frame never takes it by itself, or it would take it from somebody who is typing.
 */
export function useFirstFocus(first: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let isPressed = false;
    const take = () => {
      // A press chooses its own place.
      const isFree = document.activeElement === null || document.activeElement === document.body;
      if (isFree && !isPressed) first.current?.focus({ preventScroll: true });
    };
    const onPress = () => {
      isPressed = true;
    };
    const onRelease = () => {
      isPressed = false;
    };
    if (document.hasFocus()) take();
    window.addEventListener('focus', take);
    window.addEventListener('pointerdown', onPress, { capture: true });
    window.addEventListener('pointerup', onRelease, { capture: true });
    window.addEventListener('pointercancel', onRelease, { capture: true });
    return () => {
      window.removeEventListener('focus', take);
      window.removeEventListener('pointerdown', onPress, { capture: true });
      window.removeEventListener('pointerup', onRelease, { capture: true });
      window.removeEventListener('pointercancel', onRelease, { capture: true });
    };
  }, [first]);
}
