import { vi } from 'vitest';
import type { ComposeWatch } from '@/lib/content/compose/compose-watch';
import { createVerdictMemory } from '@/lib/content/compose/draft-verdicts';
import type { PromptUse } from '@/lib/content/prompt/prompt-frame';
import type { StandingGuard } from '@/lib/content/guards/draft-guards';
import { startSendCheck } from '@/lib/content/send/start-send-check';
import type { DraftOrigin } from '@/lib/domain/emails/draft-origin';
import type { Random } from '../../../e2e/storm/random';
import { fakeMailPage } from '../fake-mail-page';
import { item } from '../items';
import { trusted } from '../page/trusted';
import { click, press } from './fake-mail';
import { createFaultSource, planFaults } from './faulty';

/** How a send ended, as its rep lived it. */
export type Outcome = 'left unasked' | 'answered' | 'held';

/** What came of one send. */
export interface StormResult {
  readonly outcome: Outcome;
  readonly faults: number;
  readonly problems: readonly string[];
  /** The send in words. */
  readonly what: string;
}

const FREE = { left: 0, top: 0, width: 1000, height: 800 };
/** The watchdog's two seconds, and what is tried again after it. */
const GOES_WITHIN_MS = 3_500;
const GESTURES = ['mouse', 'double click', 'Ctrl+Enter', 'Enter on Send'] as const;
const ANSWERS = ['send', 'send again', 'Ctrl+Enter again', 'back', 'write on'] as const;

/** What the mail began as in half of the storms; its text says nothing of what it should. */
const introduction: DraftOrigin = {
  dealId: 'deal-northwind',
  templateId: 'csm_introduction',
  kind: 'csm_introduction',
  csmName: 'Priya Raman',
  csmAddress: 'priya@vendor.example',
  pairingReason: '',
  lacksPrimer: true,
};

/** Who answers from here in the other half. */
const stepBack: StandingGuard = {
  id: 'step_back',
  dealId: 'deal-northwind',
  name: 'Tomas',
  people: [],
  canHandOn: true,
};

/** A page of one to three composes whose parts of ours fail at random. */
export function createStormPage(random: Random) {
  const fake = fakeMailPage();
  const controller = new AbortController();
  const source = createFaultSource();
  const memory = createVerdictMemory();
  const sent: HTMLElement[] = [];
  const dialog = { use: null as PromptUse | null, shown: false };

  fake.began.origin = random.chance(0.5) ? introduction : null;
  // One more reason to ask, in half of the storms.
  fake.standing.guard = random.chance(0.5) ? stepBack : null;
  const overruled = new Map<HTMLElement, number>();
  const guards = {
    ...fake.guards,
    of: ({ compose }: { compose: HTMLElement }) =>
      overruled.has(compose) ? null : fake.standing.guard,
    overrule: ({ compose }: { compose: HTMLElement }) => {
      overruled.set(compose, (overruled.get(compose) ?? 0) + 1);
    },
  };
  const isPlain = fake.began.origin !== null && random.chance(0.5);
  const watch = {
    sessionOf: (compose: HTMLElement) =>
      source.wrap({
        ...fake.watch.sessionOf(compose),
        verdicts: () => memory.of(compose, null),
        // What an introduction lacks may be all there is to ask about.
        readNow: () => [
          item({ asked: isPlain || (memory.of(compose, null).get('k-0')?.asked ?? false) }),
        ],
        marked: () => [],
      }),
  } as unknown as ComposeWatch;
  // How late the dialog is: mostly in time, sometimes too late, sometimes never.
  const late = random.pick([
    { wait: 100, weight: 7 },
    { wait: 1_900, weight: 1 },
    { wait: 2_500, weight: 1 },
    { wait: Infinity, weight: 1 },
  ]).wait;
  const prompts = {
    load: () => undefined,
    host: () => null,
    shown: () => undefined,
    answer: () => undefined,
    open(use: PromptUse) {
      dialog.use = use;
      dialog.shown = false;
      const isMine = () => dialog.use === use;
      const close = () => {
        if (isMine()) dialog.use = null;
      };
      if (late !== Infinity) setTimeout(show, late);
      function show(): void {
        if (!isMine()) return;
        // The real frame takes a place that can't be told for none.
        let box = null;
        try {
          box = use.place({ width: 10, height: 10 });
        } catch {
          box = null;
        }
        if (box === null) {
          close();
          use.onFailed();
          return;
        }
        dialog.shown = true;
        use.onShown();
      }
      return source.wrap({
        close,
        giveUp: close,
        isOpen: isMine,
        focus: () => undefined,
        move: () => undefined,
      });
    },
  };
  const { host, ask } = fake.page;
  const activity = {
    subscribe: (listener: () => void, until: AbortSignal) => {
      fake.page.activity.subscribe(() => {
        quietly(listener);
      }, until);
    },
    poke: () => undefined,
  };
  // A browser tells the console of a listener that throws, and goes on; this document stops there.
  const listen = document.addEventListener.bind(document);
  const listening = vi
    .spyOn(document, 'addEventListener')
    .mockImplementation((type: string, listener: unknown, options?: unknown) => {
      const hear = (event: Event) => {
        quietly(() => {
          if (typeof listener === 'function') Reflect.apply(listener, document, [event]);
        });
      };
      listen(type, hear, options as AddEventListenerOptions);
    });
  const page = {
    ...fake.page,
    host: source.wrap(host),
    activity: source.wrap(activity),
    ask: source.wrap({ ask }).ask,
  };
  const parts = source.wrap({
    focusBody: (compose: HTMLElement) => {
      compose.querySelector<HTMLElement>('.body')?.focus();
    },
    freeBox: () => FREE,
    insertNew: () => Promise.reject(new Error('not in this storm')),
    onSettled: () => undefined,
    isAlive: () => true,
  });
  startSendCheck(
    page,
    {
      ...fake,
      watch,
      origins: source.wrap(fake.origins),
      guards: source.wrap(guards),
      prompts: source.wrap(prompts),
      ...listed(parts),
    },
    controller.signal,
  );
  listening.mockRestore();
  const composes = Array.from({ length: random.int(1, 3) }, (_, at) => {
    const made = fake.addCompose({ draftId: `msg-a:${String(at)}` });
    made.send.tabIndex = 0;
    wirePage(made, () => {
      sent.push(made.compose);
      fake.leave(made.compose);
    });
    return made;
  });

  return {
    end() {
      controller.abort();
      source.disarm();
    },
    async play(): Promise<StormResult> {
      const mine = composes[random.int(0, composes.length - 1)];
      if (mine === undefined) throw new Error('no compose');
      const gesture = GESTURES[random.int(0, GESTURES.length - 1)] ?? 'mouse';
      const answer = ANSWERS[random.int(0, ANSWERS.length - 1)] ?? 'send';
      const problems: string[] = [];
      const faults = planFaults(random);
      if (faults !== null) source.arm(faults);
      makeGesture(gesture);
      const isDue = () => sent.length > 0 || dialog.shown;
      await passUntil(isDue, GOES_WITHIN_MS);
      let outcome: Outcome = 'left unasked';
      if (sent.length === 0 && dialog.shown && dialog.use !== null) {
        outcome = answer === 'back' || answer === 'write on' ? 'held' : 'answered';
        giveAnswer(dialog.use);
        await passUntil(() => outcome === 'answered' && sent.length > 0, GOES_WITHIN_MS);
      }
      const others = sent.filter((compose) => compose !== mine.compose).length;
      const own = sent.length - others;
      if (others > 0) problems.push('another mail left');
      if (own > 1) problems.push('left twice');
      if (outcome === 'held' && own > 0) problems.push('held but sent');
      if (outcome !== 'held' && own === 0) problems.push('wedged');
      if (outcome === 'held') await checkHeld(problems);
      if (own === 1) await checkRecord(problems);
      if (own === 1) checkOverrule(problems);
      const what = `${gesture}, ${answer}, dialog after ${String(late)}, ${JSON.stringify(faults)}`;
      return { outcome, faults: source.count(), problems, what };

      function makeGesture(how: (typeof GESTURES)[number]): void {
        if (mine === undefined) return;
        if (how === 'Ctrl+Enter') press(mine.body, 'Enter', { ctrlKey: true });
        else if (how === 'Enter on Send') press(mine.send, 'Enter');
        else {
          click(mine.send);
          if (how === 'double click') click(mine.send, 2);
        }
      }
      function giveAnswer(use: PromptUse): void {
        try {
          if (answer === 'send') void use.onAnswer({ action: 'send', verdicts: [], excuse: null });
          else if (answer === 'back') void use.onAnswer({ action: 'back' });
          else if (answer === 'send again') makeGesture('mouse');
          else if (answer === 'Ctrl+Enter again') makeGesture('Ctrl+Enter');
          else mine?.body.dispatchEvent(trusted(new Event('input', { bubbles: true })));
        } catch {
          // The frame would hear of it, and ask for the answer once more.
        }
      }
      /** Kept once by who was asked, never by who was not; a fault of ours may cost the reason, never the mail. */
      function checkOverrule(found: string[]): void {
        const kept = mine === undefined ? 0 : (overruled.get(mine.compose) ?? 0);
        const isDue = outcome === 'answered' && fake.standing.guard !== null;
        if (kept > 1) found.push('overruled twice');
        if (kept === 1 && !isDue) found.push('overruled unasked');
        if (kept === 0 && isDue && source.count() === 0) found.push('overruled unkept');
      }
      async function checkHeld(found: string[]): Promise<void> {
        source.disarm();
        // Where the dialog heard nothing it is still open, and this is its answer.
        makeGesture('mouse');
        await passUntil(() => dialog.shown || sent.length > 0, GOES_WITHIN_MS);
        if (dialog.shown) void dialog.use?.onAnswer({ action: 'send', verdicts: [], excuse: null });
        await passUntil(() => sent.length > 0, GOES_WITHIN_MS);
        if (sent.length !== 1 || sent[0] !== mine?.compose) found.push('could not be sent later');
      }
      async function checkRecord(found: string[]): Promise<void> {
        source.disarm();
        await vi.advanceTimersByTimeAsync(2_000).catch(() => undefined);
        const ids = fake.log().filter((line) => line.startsWith('sending'));
        const draft = `sending msg-a:${String(composes.indexOf(mine ?? composes[0] ?? never()))}`;
        if (!ids.includes(draft)) found.push('left unrecorded');
        if (ids.some((line) => line !== draft)) found.push('recorded another mail');
      }
    },
  };

  async function passUntil(isDue: () => boolean, limit: number): Promise<void> {
    for (let passed = 0; passed < limit && !isDue(); passed += 100) {
      await vi.advanceTimersByTimeAsync(100).catch(() => undefined);
    }
  }
}

function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // As the browser would.
  }
}

function never(): never {
  throw new Error('no compose');
}

/** A proxy's parts as a plain object, so that it can be spread. */
function listed<T extends object>(parts: T): T {
  return Object.fromEntries(
    Object.keys(parts).map((name) => [name, Reflect.get(parts, name) as unknown]),
  ) as T;
}

/** Sends as the page would: on mouseup after mousedown, a bare click, Enter on Send, Ctrl+Enter; once. */
function wirePage(
  { compose, send }: { compose: HTMLElement; send: HTMLElement },
  leave: () => void,
): void {
  let pressed = false;
  let gone = false;
  const act = () => {
    if (gone) return;
    gone = true;
    leave();
  };
  send.addEventListener('mousedown', () => {
    pressed = true;
  });
  send.addEventListener('mouseup', () => {
    if (pressed) act();
  });
  send.addEventListener('click', act);
  send.addEventListener('keydown', ({ key, ctrlKey }) => {
    if (key === 'Enter' && !ctrlKey) act();
  });
  compose.addEventListener('keydown', ({ key, ctrlKey }) => {
    if (key === 'Enter' && ctrlKey) act();
  });
}
