import { isLive, type MailPage } from './mail-page';
import { BATON_ATTRIBUTE } from './shadow-host';

/** Which compose the rep works in. */
export interface ComposeFocus {
  /**
   * The compose the rep was in last, while it is live; null once they went elsewhere in the page, or
   * to another thread. Being in our own elements is going nowhere.
   */
  readonly current: () => HTMLElement | null;
  /** The focus is taken as given, for a compose we opened. */
  readonly set: (compose: HTMLElement) => void;
  /** Puts the caret back into a compose's body. */
  readonly focusBody: (compose: HTMLElement) => void;
}

/** Follows the focus between composes until the signal aborts. */
export function startComposeFocus(
  page: MailPage,
  onMove: () => void,
  signal: AbortSignal,
): ComposeFocus {
  const { root, view } = page;
  let last: HTMLElement | null = null;
  let place = placeOf(view);
  const move = (compose: HTMLElement | null) => {
    place = placeOf(view);
    if (compose === last) return;
    last = compose;
    onMove();
  };
  const composeAt = (target: EventTarget | null) =>
    target instanceof Element ? page.host.composeOf(target) : null;
  const onEnter = (event: Event) => {
    const compose = composeAt(event.target);
    if (compose !== null) move(compose);
    else if (event.isTrusted && !isOurs(event.target)) leave(event.type);
  };
  const leave = (how: string) => {
    if (how === 'focusin') {
      move(null);
      return;
    }
    // Menus and suggestions of a compose lie outside it, and leave it the focus.
    setTimeout(() => {
      if (!signal.aborted) move(composeAt(root.activeElement));
    }, 0);
  };
  const onNavigate = () => {
    const now = placeOf(view);
    // A list's address is one word; what lies deeper is a thread, or another list than before.
    if (now !== place && now.includes('/')) move(null);
  };
  move(composeAt(root.activeElement));
  for (const type of ['focusin', 'pointerdown']) {
    root.addEventListener(type, onEnter, { capture: true, passive: true, signal });
  }
  view.addEventListener('hashchange', onNavigate, { signal });
  return {
    current: () => (last !== null && isLive(page, last) ? last : null),
    set: move,
    focusBody(compose) {
      page.host.bodyOf(compose)?.focus({ preventScroll: true });
    },
  };
}

/** Where in the mailbox the rep is; the part after `?` only says which composes lie over it. */
function placeOf({ location }: Window): string {
  return location.hash.split('?')[0] ?? '';
}

function isOurs(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`[${BATON_ATTRIBUTE}]`) !== null;
}
