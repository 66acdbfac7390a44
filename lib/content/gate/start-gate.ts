import { crmRecordId } from '@/lib/domain/crm/crm-record-key';
import { decideMove } from '@/lib/domain/gate/decide-move';
import type { GateOverrule } from '@/lib/domain/gate/gate-overrule';
import type { GateGap } from '@/lib/domain/gate/gate-state';
import { standingByLabel } from '@/lib/domain/gate/standing-by-label';
import type { AskedView } from '@/lib/domain/page/deal-view';
import type { CrmRecord } from '@/lib/domain/page/page-context';
import type { DealHost, StageMove } from '@/lib/hosts/deal-host';
import type { DealWatch } from '../page/deal-watch';
import type { DomActivity } from '../page/dom-activity';
import type { Ask } from '../page/mail-page';
import { untilHeard } from '../page/until-heard';
import { boxOf, type Box } from '../prompt/box';
import { placeAtMark } from '../prompt/place-prompt';
import type { PromptFrame } from '../prompt/prompt-frame';
import { findControl } from './find-control';
import { isSameMove, startGateGuard } from './gate-guard';
import { createGateMemory } from './gate-memory';
import { startGateQuestion, type HeldMove } from './gate-question';
import { hideFocus } from './hide-focus';
import { pressControl } from './press-control';

/** What the gate of a CRM page needs. */
export interface GatePage {
  readonly host: Pick<DealHost, 'id' | 'locate' | 'stageMoveAt'>;
  readonly root: Document;
  readonly view: Window;
  readonly ask: Ask;
  readonly activity: DomActivity;
  readonly watch: Pick<DealWatch, 'current'>;
  readonly prompts: Pick<PromptFrame, 'load' | 'open' | 'host'>;
  /** The part of the window that is ours to use. */
  readonly freeBox: () => Box;
  /** Opens what stands beside the page: its own sidebar, or the browser's. */
  readonly openSidebar: () => void;
  /** Whether the extension is still there; a dead script lets everything pass. */
  readonly isAlive: () => boolean;
}

/** The gate of a CRM page. */
export interface Gate {
  /** The page's settled record may be another. */
  readonly onRecord: () => void;
  /** What the gate is made of may have changed. */
  readonly refresh: () => void;
}

/** How long the reason of an overrule may take to be on disk before the rep's press goes on without it. */
const KEPT_WITHIN_MS = 2_000;
/** When a control that the page is just drawing anew is looked for again, in milliseconds after the last look. */
const LOOK_AGAIN_MS = [50, 150, 300, 500, 1_000];

/** Stops moves to won of deals that aren't ready, and asks about them. All of it leaves with the signal. */
export function startGate(page: GatePage, signal: AbortSignal): Gate {
  const { host, root, view } = page;
  /** Held before, and not pressed by us: the rep's own next press of it passes. */
  let allowed: HeldMove | null = null;
  let isPressing = false;

  const memory = createGateMemory(
    page.ask,
    ({ mode, gaps }) => {
      // Ready before it is needed.
      if (mode !== 'off' && gaps.length > 0) page.prompts.load();
    },
    signal,
  );
  const pressForRep: typeof pressControl = (control, again) => {
    isPressing = true;
    try {
      pressControl(control, again);
    } finally {
      isPressing = false;
    }
  };
  const find = (held: HeldMove) => findControl(host, root, held.move);
  const press = (held: HeldMove, tries = 0) => {
    // The rep was faster, or has gone on to another record.
    if (tries > 0 && (allowed !== held || !isOpenRecord(page, held.record))) return;
    allowed = held;
    const control = attempt(() => find(held));
    if (control !== null) {
      allowed = null;
      pressForRep(control, () => find(held));
      return;
    }
    const wait = LOOK_AGAIN_MS[tries];
    if (wait !== undefined) setTimeout(press, wait, held, tries + 1);
  };
  const question = startGateQuestion(
    {
      open: page.prompts.open,
      content: ({ record, state: { mode, dealName, gaps } }) => ({
        kind: 'gate',
        crm: host.id,
        mode: mode === 'block' ? 'block' : 'warn',
        dealName: dealName === '' ? record.name : dealName,
        gaps: [...gaps],
      }),
      place: (held) => placeAt(page, held),
      isThere: ({ record }) => isOpenRecord(page, record),
      press,
      canPress(held) {
        if (find(held) !== null) return true;
        allowed = held;
        return false;
      },
      keep: (overrule) => keepWithin(page.ask, overrule, signal),
      fix: (gap) => {
        showGap(page, gap);
      },
      focusBack: (held) => find(held)?.focus({ preventScroll: true }),
    },
    signal,
  );
  startGateGuard(
    view,
    {
      moveAt: host.stageMoveAt,
      decide: (move) => (page.isAlive() ? heldBy(move) : null),
      onHeld(held) {
        if (question.isOpen()) question.again();
        else question.ask(held);
      },
      onPassed(move) {
        if (allowed !== null && isSameMove(allowed.move, move)) allowed = null;
      },
      isPressing: () => isPressing,
      onBroken({ control }) {
        pressForRep(control, () => null);
      },
    },
    signal,
  );
  /** What is held of a move, from what is known now; null where it may pass. */
  function heldBy(move: StageMove): HeldMove | null {
    const record = page.watch.current();
    // Not the settled record alone: the address has changed before anything of the next record is there.
    if (record === null || !isOpenRecord(page, record)) return null;
    if (allowed !== null && isSameMove(allowed.move, move)) return null;
    const state = memory.stateOf(record);
    const standing =
      record.standing ?? (record.stage === null ? null : standingByLabel(record.stage));
    if (state === null || decideMove(state, move, standing) === 'pass') return null;
    return { record, move, state };
  }
  hideFocus(view, () => (question.isOpen() ? page.prompts.host() : null), signal);
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !question.isOpen()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    question.dismiss();
  };
  view.addEventListener('keydown', onEscape, { capture: true, signal });
  view.addEventListener('resize', question.move, { signal });
  view.addEventListener('scroll', question.move, { capture: true, passive: true, signal });
  page.activity.subscribe(question.dropIfLeft, signal);
  root.addEventListener('visibilitychange', memory.refresh, { signal });
  return {
    onRecord() {
      allowed = null;
      memory.follow(page.watch.current());
      question.dropIfLeft();
    },
    refresh: memory.refresh,
  };
}

function attempt<Value>(action: () => Value): Value | null {
  try {
    return action();
  } catch {
    return null;
  }
}

function isOpenRecord({ host, view }: GatePage, record: CrmRecord): boolean {
  const located = host.locate(new URL(view.location.href));
  return located !== null && crmRecordId(located) === crmRecordId(record);
}

/** Beside what was pressed; where that is gone by now, where it stood. */
function placeAt({ freeBox }: GatePage, { move: { control } }: HeldMove) {
  let anchor = boxOf(control.getBoundingClientRect());
  return (size: { readonly width: number; readonly height: number }): Box => {
    const now = boxOf(control.getBoundingClientRect());
    if (control.isConnected && now.width > 0) anchor = now;
    return placeAtMark(size, anchor, freeBox());
  };
}

/** What the background didn't hear in time, it is told until it does. */
async function keepWithin(
  ask: Ask,
  overrule: Omit<GateOverrule, 'at'>,
  signal: AbortSignal,
): Promise<void> {
  const heard = untilHeard(() => ask('gate.overrule', overrule), signal);
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, KEPT_WITHIN_MS);
    void heard.finally(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function showGap({ ask, openSidebar }: GatePage, gap: GateGap): void {
  const asked: AskedView | null =
    gap.kind === 'brief'
      ? { view: 'brief', item: gap.item }
      : gap.kind === 'introduction'
        ? { view: 'calls', item: null }
        : null;
  if (asked !== null) ask('page.askView', asked).catch(() => undefined);
  openSidebar();
}
