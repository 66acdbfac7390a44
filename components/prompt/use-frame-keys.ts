import { useEffect, useEffectEvent, type RefObject } from 'react';

/** What the keys of a prompt do. */
export interface FrameKeys {
  /** Enter, wherever it isn't a button's or a text's own, and, by shortcut, Ctrl+Enter or ⌘+Enter everywhere. */
  readonly onConfirm: (isByShortcut: boolean) => void;
  /** Esc. */
  readonly onBack: () => void;
}

const FOCUSABLE = 'button, input:not(:disabled), textarea, select:not(:disabled), a[href]';

/** Listens on the whole frame, also while nothing in it has the focus, and keeps Tab inside the card. */
export function useFrameKeys(card: RefObject<HTMLElement | null>, keys: FrameKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Tab') keepTabInside(card.current, event);
    else if (event.key === 'Escape') {
      event.preventDefault();
      keys.onBack();
    } else if (event.key === 'Enter') {
      if (isElementsOwn(event)) return;
      event.preventDefault();
      // A key still held from the gesture in the mail decides nothing here.
      if (!event.repeat) keys.onConfirm(event.ctrlKey || event.metaKey);
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      onKey(event);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
}

function isElementsOwn(event: KeyboardEvent): boolean {
  const plain = !event.ctrlKey && !event.metaKey;
  if (event.target instanceof HTMLTextAreaElement) return plain;
  return plain && !event.repeat && event.target instanceof HTMLButtonElement;
}

function keepTabInside(card: HTMLElement | null, event: KeyboardEvent): void {
  const stops = [...(card?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
  const [first, last] = [stops.at(0), stops.at(-1)];
  const at = document.activeElement;
  const wrapsTo = event.shiftKey ? last : first;
  const isOutside = !stops.some((stop) => stop === at);
  if (!isOutside && at !== (event.shiftKey ? first : last)) return;
  event.preventDefault();
  wrapsTo?.focus();
}
