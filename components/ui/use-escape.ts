import { useEffect, useEffectEvent } from 'react';

/** What Esc closes or puts back by ways of its own, before all else: an item held by its handle among them. */
const SMALLER =
  '[role="dialog"], [role="menu"], [role="listbox"], [aria-roledescription][aria-pressed="true"]';

/** What Esc leads out of, the innermost last. */
const steps: (() => void)[] = [];

/**
 * Lets Esc take a step back while this is shown, wherever in the page the focus is: of all that can, the one that was
 * shown last, and only once no dialog or menu is open over it.
 *
 * @param step - Null while there is nothing to go back from.
 */
export function useEscape(step: (() => void) | null): void {
  const takeStep = useEffectEvent(() => step?.());
  const canStep = step !== null;
  useEffect(() => {
    if (!canStep) return;
    const own = () => {
      takeStep();
    };
    // In the capture phase, so that an open dialog or menu is still there to be seen.
    if (steps.length === 0) window.addEventListener('keydown', stepBack, { capture: true });
    steps.push(own);
    return () => {
      steps.splice(steps.indexOf(own), 1);
      if (steps.length === 0) window.removeEventListener('keydown', stepBack, { capture: true });
    };
  }, [canStep]);
}

function stepBack(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.isComposing) return;
  if (document.querySelector(SMALLER) === null) steps.at(-1)?.();
}
