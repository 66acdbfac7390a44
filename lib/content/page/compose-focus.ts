import { isLive, type MailPage } from './mail-page';

/** Which compose the rep works in. */
export interface ComposeFocus {
  /** The compose that last had the focus, while it is live; else null. */
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
  let last: HTMLElement | null = null;
  const note = (target: EventTarget | null) => {
    const compose = target instanceof Element ? page.host.composeOf(target) : null;
    if (compose === null || compose === last) return;
    last = compose;
    onMove();
  };
  note(page.root.activeElement);
  page.root.addEventListener(
    'focusin',
    ({ target }) => {
      note(target);
    },
    { capture: true, signal },
  );
  return {
    current: () => (last !== null && isLive(page, last) ? last : null),
    set(compose) {
      last = compose;
      onMove();
    },
    focusBody(compose) {
      page.host.bodyOf(compose)?.focus({ preventScroll: true });
    },
  };
}
