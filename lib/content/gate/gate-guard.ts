import type { StageMove } from '@/lib/hosts/deal-host';
import { isBareClick, isLifted, swallow } from '../page/press-events';

/** What the guard needs beside the page itself. */
export interface GateGuardParts<Held> {
  /** The move that a press on an element makes; null for none. */
  readonly moveAt: (target: Element) => StageMove | null;
  /** Decides at the start of a press, synchronously: what is held of it, or null where it passes. */
  readonly decide: (move: StageMove) => Held | null;
  /** A press that was held is over: asks about it. */
  readonly onHeld: (held: Held) => void;
  /** A press passes: the page has it as if we weren't there. */
  readonly onPassed: (move: StageMove) => void;
  /** We failed at a press of which the page has missed a part: presses it for the rep. */
  readonly onBroken: (move: StageMove) => void;
  /** Whether the events are a press of our own. */
  readonly isPressing: () => boolean;
}

interface Press<Held> {
  readonly move: StageMove;
  /** Null where the press passes. */
  readonly held: Held | null;
  isOver: boolean;
}

const STARTS = ['pointerdown', 'mousedown', 'touchstart'] as const;
/** A page that has a shortcut press a control does so within this time, in milliseconds. */
const SHORTCUT_MS = 1_000;
const ENDS = ['pointerup', 'mouseup', 'touchend', 'click'] as const;

/**
 * Catches every press that moves a deal's stage, decides once at its start, and keeps to that for the whole of
 * it. A press that no hand made passes: a page or a tool that clicks by itself is not ours to stop; but a click that
 * follows a shortcut is the rep's (Odoo 19 presses its Won button so on Alt+W, ran). Any fault of ours lets the
 * press go.
 *
 * @param target - The window: before every listener the page has on its document.
 */
export function startGateGuard<Held extends object>(
  target: Pick<EventTarget, 'addEventListener'>,
  parts: GateGuardParts<Held>,
  signal: AbortSignal,
): void {
  let press: Press<Held> | null = null;
  let heldKey: string | null = null;
  /** We failed at the start of this press: all of it passes, not the half that we understand again. */
  let isLost = false;
  /** When a shortcut was last pressed, by the clock of events. */
  let shortcutAt = -Infinity;

  const begin = (move: StageMove): Press<Held> => {
    const held = parts.decide(move);
    if (held === null) parts.onPassed(move);
    return { move, held, isOver: false };
  };
  const onStart = (event: Event) => {
    // A press starts once: its mousedown and touchstart follow its pointerdown.
    if (event.type === 'pointerdown') press = null;
    if (event instanceof MouseEvent && event.button !== 0) return;
    const known = pressOn(press, event);
    const move = known?.move ?? moveOf(parts, event);
    if (move === null) return;
    if (known === null || known.isOver) press = begin(move);
    if (press !== null && press.held !== null) swallow(event);
  };
  const onEnd = (event: Event) => {
    // Assistive tools click without a pointer, labels click for their control: no press began these.
    if (isBareClick(event)) press = null;
    const mine = pressOn(press, event) ?? lateStart(event);
    if (mine !== null) press = mine;
    if (mine !== null && mine.held !== null) {
      swallow(event);
      if (!mine.isOver && event.type !== 'touchend' && !isLifted(event)) {
        mine.isOver = true;
        parts.onHeld(mine.held);
      }
    }
    if (event.type === 'click') press = null;
  };
  /** The control may have been drawn anew since the press began; and a click may be all there is of it. */
  const lateStart = (event: Event): Press<Held> | null => {
    const move = moveOf(parts, event);
    if (move === null) return null;
    if (press !== null && isSameMove(press.move, move)) return press;
    return event.type === 'click' ? begin(move) : null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = pressesByKey(event) ? moveOf(parts, event) : null;
    if (move === null) {
      heldKey = null;
      return;
    }
    if (event.repeat && event.key === heldKey) {
      swallow(event);
      return;
    }
    heldKey = null;
    const mine = begin(move);
    if (mine.held === null) return;
    heldKey = event.key;
    press = mine;
    swallow(event);
    mine.isOver = true;
    parts.onHeld(mine.held);
    press = null;
  };
  const onKey = (event: Event) => {
    if (!(event instanceof KeyboardEvent)) return;
    if (event.type === 'keydown') onKeyDown(event);
    else if (event.key === heldKey) {
      swallow(event);
      if (event.type === 'keyup') heldKey = null;
    }
  };
  const guarded = (handle: (event: Event) => void) => (event: Event) => {
    if (parts.isPressing()) return;
    if (event instanceof KeyboardEvent && isShortcut(event)) shortcutAt = event.timeStamp;
    const isByShortcut = event.type === 'click' && event.timeStamp - shortcutAt < SHORTCUT_MS;
    if (!event.isTrusted && !isByShortcut) return;
    if (['pointerdown', 'keydown'].includes(event.type)) isLost = false;
    if (isLost) {
      if (['click', 'keyup'].includes(event.type)) isLost = false;
      return;
    }
    try {
      handle(event);
    } catch {
      // The rep's move comes first: what the page has seen all of so far, it goes on seeing.
      const broken = press;
      press = null;
      heldKey = null;
      if (broken !== null && broken.held !== null) breakOff(event, broken);
      else isLost = !['click', 'keyup'].includes(event.type);
    }
  };
  /** The page has missed the start of this press: it gets a whole one from us, and none of what is left of this. */
  const breakOff = (event: Event, broken: Press<Held>) => {
    swallow(event);
    if (!['click', 'keydown'].includes(event.type)) press = { ...broken, isOver: true };
    parts.onBroken(broken.move);
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
  listen(['keydown', 'keypress', 'keyup'], guarded(onKey));
  listen(
    ['pointercancel'],
    guarded(() => {
      press = null;
    }),
  );
}

/** Whether two moves lead to the same stage. */
export function isSameMove({ stage: one }: StageMove, { stage: other }: StageMove): boolean {
  if (one === null || other === null) return one === other;
  return one.id !== null && other.id !== null ? one.id === other.id : one.label === other.label;
}

function pressOn<Held>(press: Press<Held> | null, event: Event): Press<Held> | null {
  return press !== null && event.composedPath().includes(press.move.control) ? press : null;
}

function moveOf({ moveAt }: Pick<GateGuardParts<never>, 'moveAt'>, event: Event): StageMove | null {
  // In a shadow root the target of the event itself is only its host.
  const [target] = event.composedPath();
  return target instanceof Element ? moveAt(target) : null;
}

function pressesByKey(event: KeyboardEvent): boolean {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  return plain && (event.key === 'Enter' || event.key === ' ');
}

function isShortcut({ isTrusted, type, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return isTrusted && type === 'keydown' && (altKey || ctrlKey || metaKey);
}
