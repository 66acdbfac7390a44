/** Remembers where the rep was in the page, to put them back there. */
export interface FocusKeeper {
  /** Notes the focused element and the caret in it. */
  readonly note: () => void;
  /** Gives focus and caret back; a place that is gone gives nothing. */
  readonly restore: () => boolean;
}

interface Place {
  readonly element: HTMLElement;
  readonly range: Range | null;
}

/**
 * Keeps the last place in the page outside our own elements.
 *
 * @param isOurs - Whether an element was put there by us.
 */
export function startFocusKeeper(
  root: Document,
  isOurs: (element: Element) => boolean,
  signal: AbortSignal,
): FocusKeeper {
  let place: Place | null = null;
  const note = () => {
    const element = root.activeElement;
    if (!(element instanceof HTMLElement) || element === root.body || isOurs(element)) return;
    place = { element, range: rangeWithin(root, element) };
  };
  const onLeave = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || isOurs(target)) return;
    place = { element: target, range: rangeWithin(root, target) };
  };
  root.addEventListener('focusout', onLeave, { capture: true, signal });
  return {
    note,
    restore() {
      if (place?.element.isConnected !== true) return false;
      const { element, range } = place;
      element.focus({ preventScroll: true });
      if (range !== null && range.startContainer.isConnected) {
        const selection = root.getSelection();
        selection?.removeAllRanges();
        selection?.addRange(range);
      }
      return root.activeElement === element;
    },
  };
}

function rangeWithin(root: Document, element: HTMLElement): Range | null {
  const selection = root.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return element.contains(range.commonAncestorContainer) ? range.cloneRange() : null;
}
