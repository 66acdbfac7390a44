import { useEffect } from 'react';

/** What a deal begins with: the way to fill its brief where that is shown, else the view that is. */
const FIRST_PLACES = ['[data-first-place] > button', '[role="tab"][aria-selected="true"]'];

/**
 * Puts the focus where the rep goes on in a deal that has just come up: what they pressed is gone with what it stood on.
 *
 * @param isAsked - Whether it came up by what the rep did here; a deal that the page brings takes no focus.
 */
export function useFirstPlace(isAsked: boolean): void {
  useEffect(() => {
    if (!isAsked || document.activeElement !== document.body) return;
    const places = FIRST_PLACES.map((place) => document.querySelector<HTMLElement>(place));
    places.find((place) => place !== null)?.focus();
    // The page may bring the deal a moment before it is known that the rep made it.
  }, [isAsked]);
}
