import type { MailHost, SendControl, SendWay } from '@/lib/hosts/mail-host';
import type { SendDecision } from './send-decision';
import type { HeldMail, SendQuestion } from './send-question';
import { isBareClick, isLifted, swallow } from '../page/press-events';

/** What the guard needs beside the page itself. */
export interface GuardParts {
  readonly host: Pick<
    MailHost,
    'composeOf' | 'bodyOf' | 'sendControl' | 'sendControlAt' | 'isSendKey'
  >;
  /** Decides from the text as it stands; synchronous. */
  readonly decide: (compose: HTMLElement) => SendDecision;
  readonly question: Pick<SendQuestion, 'ask' | 'stateOf' | 'confirm' | 'mustPass'>;
  /** Records a mail whose gesture passes. */
  readonly letGo: (compose: HTMLElement, way: SendWay) => void;
  /** We failed at an event, which passes; `find` tells again whose mail it may send. */
  readonly onFault: (find: () => Pick<SendControl, 'compose' | 'way'> | null) => void;
  /** Whether the events are our own replay of a send the rep confirmed. */
  readonly isReplaying: () => boolean;
}

type Plan =
  | { readonly kind: 'pass' }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'hold'; readonly mail: HeldMail };

interface Gesture {
  readonly compose: HTMLElement;
  readonly way: SendWay;
  readonly plan: Plan;
  acted: boolean;
}

const STARTS = ['pointerdown', 'mousedown', 'touchstart'] as const;
const ENDS = ['pointerup', 'mouseup', 'touchend', 'click'] as const;

/**
 * Catches every gesture that sends, decides once at its start, and keeps to that for the whole of it:
 * blocking one half of a gesture is known to leak the mail. Any fault of ours lets the event pass.
 *
 * @param target - The window: before every listener the page has on its document.
 */
export function startSendGuard(
  target: Pick<EventTarget, 'addEventListener'>,
  parts: GuardParts,
  signal: AbortSignal,
): void {
  let gesture: Gesture | null = null;
  let heldKey: string | null = null;

  const begin = (compose: HTMLElement, way: SendWay): Gesture => ({
    compose,
    way,
    plan: planFor(parts, compose, way),
    acted: false,
  });
  const onStart = (event: Event) => {
    // A gesture starts once: its mousedown and touchstart follow its pointerdown.
    if (event.type === 'pointerdown') gesture = null;
    const control = isMainButton(event) ? controlAt(parts, event) : null;
    if (control === null) return;
    if (gesture?.compose !== control.compose || gesture.way !== control.way || gesture.acted) {
      gesture = begin(control.compose, control.way);
    }
    if (gesture.plan.kind !== 'pass') swallow(event);
  };
  const onEnd = (event: Event) => {
    const control = controlAt(parts, event);
    if (control === null) {
      if (event.type === 'click') gesture = null;
      return;
    }
    // Assistive tools click without a pointer: what a pointer began before is none of it.
    if (isBareClick(event)) gesture = null;
    if (event.type === 'click') gesture ??= begin(control.compose, control.way);
    if (gesture === null) return;
    const mine = gesture;
    if (event.type === 'click') gesture = null;
    if (mine.plan.kind !== 'pass') swallow(event);
    // The second half of a double click confirms nothing.
    const repeated = event instanceof UIEvent && event.detail > 1;
    if (mine.acted || event.type === 'touchend') return;
    // A finger or a pen that is lifted has pressed Send only if a mouse's events follow.
    if (mine.plan.kind === 'hold' && isLifted(event)) return;
    if (mine.plan.kind === 'confirm' && (event.type !== 'click' || repeated)) return;
    mine.acted = true;
    act(parts, mine);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const pressed = keyTarget(parts, event);
    if (pressed === null) {
      heldKey = null;
      return;
    }
    // A held key sends once: when its mail is gone, it would go on with the one that has the focus now.
    if (event.repeat) {
      heldKey = event.key;
      swallow(event);
      return;
    }
    heldKey = null;
    const mine = begin(pressed.compose, pressed.way);
    if (mine.plan.kind !== 'pass') {
      heldKey = event.key;
      swallow(event);
    }
    act(parts, mine);
  };
  const onKeyEnd = (event: KeyboardEvent) => {
    if (event.key !== heldKey) return;
    swallow(event);
    if (event.type === 'keyup') heldKey = null;
  };
  const guarded = (handle: (event: Event) => void) => (event: Event) => {
    if (parts.isReplaying()) return;
    try {
      handle(event);
    } catch {
      // The mail comes first: what we could not decide passes.
      gesture = null;
      heldKey = null;
      parts.onFault(() =>
        event instanceof KeyboardEvent ? keyTarget(parts, event) : controlAt(parts, event),
      );
    }
  };
  const listen = (types: readonly string[], listener: (event: Event) => void) => {
    for (const type of types) {
      // Touch is only stopped, never prevented, so that scrolling stays passive.
      const passive = type.startsWith('touch');
      target.addEventListener(type, listener, { capture: true, passive, signal });
    }
  };
  listen(STARTS, guarded(onStart));
  listen(ENDS, guarded(onEnd));
  listen(
    ['pointercancel'],
    guarded(() => {
      gesture = null;
    }),
  );
  const onKey = (event: Event) => {
    if (!(event instanceof KeyboardEvent)) return;
    if (event.type === 'keydown') onKeyDown(event);
    else onKeyEnd(event);
  };
  listen(['keydown', 'keypress', 'keyup'], guarded(onKey));
}

function planFor({ host, question, decide }: GuardParts, compose: HTMLElement, way: SendWay): Plan {
  if (question.mustPass(compose) || host.bodyOf(compose) === null) return { kind: 'pass' };
  if (question.stateOf(compose) !== 'none') return { kind: 'confirm' };
  const decision = decide(compose);
  return decision.kind === 'hold'
    ? { kind: 'hold', mail: { compose, way, decision } }
    : { kind: 'pass' };
}

function act({ question, letGo }: GuardParts, { compose, way, plan }: Gesture): void {
  if (plan.kind === 'pass') letGo(compose, way);
  else if (plan.kind === 'hold') question.ask(plan.mail);
  // Still on its way to the screen: the first press is being answered.
  else if (question.stateOf(compose) === 'shown') question.confirm(compose);
}

function controlAt({ host }: GuardParts, { target }: Event) {
  return target instanceof Element ? host.sendControlAt(target) : null;
}

function keyTarget(
  { host }: GuardParts,
  event: KeyboardEvent,
): { compose: HTMLElement; way: SendWay } | null {
  if (!(event.target instanceof Element)) return null;
  const compose = host.isSendKey(event) ? host.composeOf(event.target) : null;
  if (compose !== null) {
    // With Shift it is Send & Archive, where the compose offers that.
    const archives = event.shiftKey && host.sendControl(compose, 'send_and_archive') !== null;
    return { compose, way: archives ? 'send_and_archive' : 'send' };
  }
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  return plain && (event.key === 'Enter' || event.key === ' ')
    ? host.sendControlAt(event.target)
    : null;
}

function isMainButton(event: Event): boolean {
  return !(event instanceof MouseEvent) || event.button === 0;
}
