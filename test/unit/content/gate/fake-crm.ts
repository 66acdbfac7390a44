import { vi } from 'vitest';
import type { GatePage } from '@/lib/content/gate/start-gate';
import type { PromptUse } from '@/lib/content/prompt/prompt-frame';
import type { CrmRecord } from '@/lib/domain/page/page-context';
import type { GateState } from '@/lib/domain/gate/gate-state';
import type { StageMove } from '@/lib/hosts/deal-host';
import { trusted } from '../page/trusted';

/** The record the page shows. */
export const RECORD: CrmRecord = {
  crm: 'hubspot',
  account: '245581',
  recordId: '18204417336',
  name: 'Northwind Clinics',
  stage: 'Contract sent',
  standing: null,
  amount: { text: '£86,400', value: 86_400 },
  company: null,
  closeDate: '2026-11-28',
  owner: null,
};

/** A deal that lacks two items and the call. */
export const OPEN_GATE: GateState = {
  mode: 'warn',
  dealId: 'deal-northwind',
  dealName: 'Northwind Clinics',
  gaps: [
    { kind: 'brief', item: 'compellingEvent', state: 'empty' },
    { kind: 'brief', item: 'commercials', state: 'to_confirm' },
    { kind: 'introduction' },
  ],
  wonStages: null,
};

const EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup'];

/** What was asked of the background, in order, and the moves of the page among it. */
export type Log = string[];

/** A CRM page with a stage path whose controls act on one kind of event, and the parts a gate needs of it. */
export function fakeCrm({ actsOn = 'click' }: { readonly actsOn?: string } = {}) {
  document.body.innerHTML = `
    <label for="won">Won it</label>
    <button class="stage" data-label="Proposal">Proposal</button>
    <button class="stage" id="won" data-label="Closed won"><span>Closed won</span></button>
    <button class="mark">Won</button>
    <p id="beside" tabindex="0">Beside</p>`;
  const log: Log = [];
  const heard: string[] = [];
  const opened: PromptUse[] = [];
  const rounds = new Set<() => void>();
  const page = {
    record: RECORD as CrmRecord | null,
    located: RECORD.recordId,
    state: OPEN_GATE as GateState | null,
    closed: 0,
    focused: 0,
    /** Whether an overrule is kept; else it is never answered. */
    keeps: true,
  };
  const act = (event: Event) => {
    heard.push(event.type);
    if (event.type === actsOn) log.push('moved');
  };
  const bind = (control: Element) => {
    for (const type of EVENTS) control.addEventListener(type, act);
  };
  for (const control of document.querySelectorAll('button')) bind(control);
  const stageMoveAt = (target: Element): StageMove | null => {
    const mark = target.closest<HTMLElement>('.mark');
    if (mark !== null) return { control: mark, stage: null };
    const control = target.closest<HTMLElement>('.stage');
    const label = control?.dataset['label'] ?? '';
    return control === null ? null : { control, stage: { id: null, label } };
  };
  const ask = (name: string, input: unknown) => {
    if (name === 'gate.state')
      return page.state === null ? new Promise(() => undefined) : Promise.resolve(page.state);
    if (name === 'gate.overrule') {
      if (!page.keeps) return new Promise(() => undefined);
      log.push(`kept ${(input as { reason: string }).reason}`);
    }
    if (name === 'page.askView') log.push(`asked ${JSON.stringify(input)}`);
    return Promise.resolve(null);
  };
  const parts = {
    host: {
      id: 'hubspot',
      locate: () => ({ crm: 'hubspot', account: '245581', recordId: page.located }),
      stageMoveAt,
    },
    root: document,
    view: window,
    ask,
    activity: {
      subscribe: (listener: () => void) => rounds.add(listener),
      poke: () => undefined,
    },
    watch: { current: () => page.record },
    prompts: {
      load: vi.fn(),
      host: () => null,
      open(use: PromptUse) {
        opened.push(use);
        return {
          close: () => {
            page.closed += 1;
          },
          giveUp: () => undefined,
          isOpen: () => true,
          focus: () => {
            page.focused += 1;
          },
          move: () => undefined,
        };
      },
    },
    freeBox: () => ({ left: 0, top: 0, width: 1_000, height: 800 }),
    openSidebar: () => {
      log.push('sidebar');
    },
    isAlive: () => true,
    // The parts a gate looks at.
  } as unknown as GatePage;
  const find = (selector: string) => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`nothing is ${selector}`);
    return element;
  };
  return {
    page,
    parts,
    log,
    heard,
    opened,
    find,
    /** Draws a control anew, as a page that re-renders does. */
    redraw(selector: string) {
      const old = find(selector);
      const fresh = old.cloneNode(true);
      if (!(fresh instanceof HTMLElement)) throw new Error('no element');
      old.replaceWith(fresh);
      bind(fresh);
    },
    round: () => {
      for (const listener of rounds) listener();
    },
    moves: () => log.filter((line) => line === 'moved').length,
  };
}

/** The ways in which a hand presses a control. */
export const PRESSES = {
  mouse: (element: HTMLElement) => {
    pointer(element, ['pointerdown'], 'mouse');
    mouse(element, ['mousedown']);
    pointer(element, ['pointerup'], 'mouse');
    mouse(element, ['mouseup', 'click']);
  },
  touch: (element: HTMLElement) => {
    pointer(element, ['pointerdown'], 'touch');
    element.dispatchEvent(trusted(new Event('touchstart', { bubbles: true, composed: true })));
    pointer(element, ['pointerup'], 'touch');
    element.dispatchEvent(trusted(new Event('touchend', { bubbles: true, composed: true })));
    mouse(element, ['mousedown', 'mouseup', 'click']);
  },
  enter: (element: HTMLElement) => {
    key(element, 'Enter');
  },
  space: (element: HTMLElement) => {
    key(element, ' ');
  },
  /** A shortcut of the page's own, which clicks for the rep. */
  shortcut: (element: HTMLElement) => {
    element.ownerDocument.body.dispatchEvent(
      trusted(new KeyboardEvent('keydown', { ...INIT, key: 'w', altKey: true })),
    );
    element.click();
  },
  /** What an assistive tool, or a label, makes of it. */
  bare: (element: HTMLElement) => {
    element.dispatchEvent(
      trusted(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 0 })),
    );
  },
} as const;
export type PressWay = keyof typeof PRESSES;

const INIT = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 };

function pointer(element: HTMLElement, types: readonly string[], pointerType: string): void {
  for (const type of types)
    element.dispatchEvent(trusted(new PointerEvent(type, { ...INIT, detail: 0, pointerType })));
}

function mouse(element: HTMLElement, types: readonly string[]): void {
  for (const type of types) element.dispatchEvent(trusted(new MouseEvent(type, INIT)));
}

/** A key that nobody stops clicks a button, as browsers do it. */
function key(element: HTMLElement, name: string): void {
  const down = trusted(new KeyboardEvent('keydown', { ...INIT, key: name }));
  const goesOn = element.dispatchEvent(down);
  element.dispatchEvent(trusted(new KeyboardEvent('keyup', { ...INIT, key: name })));
  if (goesOn) PRESSES.bare(element);
}
