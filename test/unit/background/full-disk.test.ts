import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHandlers } from '@/lib/background/create-handlers';
import { factKey } from '@/lib/domain/capture/fact-key';
import type { MessageInput, MessageName } from '@/lib/messaging/contract/contract';
import { serve } from '@/lib/messaging/server';
import { newContext } from '../../fixtures/new-context';
import { newDatabase } from '../../fixtures/new-database';
import { aDeal, aPerson, aSpokenPromise, NOW } from '../../fixtures/records';
import { said } from '../../fixtures/said-facts';

type Listener = (message: unknown, sender: unknown) => Promise<unknown>;

const DEAL = aDeal().id;
const ID = 'capture-000000000000000000000001';
const PROBLEM = said.problem('We lose two days a week.');
const state = { value: PROBLEM.quote, toConfirm: false, none: false };
const source = { kind: 'notes', title: 'Call', heldAt: NOW, people: [], thread: null } as const;
const desk = {
  id: browser.runtime.id,
  url: 'chrome-extension://baton-id/desk.html',
  frameId: 0,
  documentId: 'desk',
  tab: { id: 7 },
};

let db: ReturnType<typeof newDatabase>;
let listener: Listener;
beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  vi.spyOn(browser.runtime, 'getURL').mockImplementation(
    (path) => `chrome-extension://baton-id${path}`,
  );
  const add = vi.spyOn(browser.runtime.onMessage, 'addListener');
  db = newDatabase();
  serve(createHandlers(newContext({ db, now: () => NOW })), () => Promise.resolve(false));
  listener = add.mock.calls.at(-1)?.[0] as unknown as Listener;
  await db.deals.add(aDeal());
  await db.people.add(aPerson());
  await ask('captures.keep', KEEP);
  expect(await ask('promises.add', PROMISE)).toMatchObject({ ok: true });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const ask = <Name extends MessageName>(name: Name, input: MessageInput<Name>) =>
  listener({ baton: 'request', name, input }, desk);
const KEEP: MessageInput<'captures.keep'> = {
  id: ID,
  dealId: DEAL,
  source: { ...source, people: [] },
  facts: [PROBLEM],
  foundBy: 'reader',
};
const PROMISE = aSpokenPromise();
async function everything(): Promise<unknown> {
  const rows = db.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(rows));
}

/** What a browser does that has no room: refuses what is written, after the first, or all of it when it is to be kept. */
function fill(when: 'at once' | 'midway' | 'at the end'): void {
  let room = when === 'midway' ? 1 : 0;
  for (const name of ['put', 'add'] as const) {
    // Of the browser's own, which is called with the store that is written to.
    const write = Reflect.get(IDBObjectStore.prototype, name) as IDBObjectStore['put'];
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if (when === 'at the end') {
        const request = write.apply(this, row);
        request.addEventListener('success', () => {
          this.transaction.abort();
        });
        return request;
      }
      if (room === 0) throw new DOMException('full', 'QuotaExceededError');
      room -= 1;
      return write.apply(this, row);
    });
  }
}

const WRITES: readonly (readonly [MessageName, unknown])[] = [
  ['captures.keep', { ...KEEP, facts: [PROBLEM, said.competitor('Kronos')] }],
  [
    'captures.decide',
    {
      dealId: DEAL,
      id: ID,
      verdicts: [{ key: factKey(PROBLEM), verdict: { kind: 'refused', at: NOW } }],
    },
  ],
  [
    'facts.save',
    {
      dealId: DEAL,
      field: 'problem',
      state,
      base: { ...state, value: '' },
      unheard: [],
      origins: [],
    },
  ],
  ['promises.update', { id: PROMISE.id, patch: { due: '2026-12-24' } }],
  ['promises.add', { ...PROMISE, id: 'taken-000000000000000000000002' }],
  ['deals.update', { id: DEAL, patch: { closeDate: '2026-12-24' } }],
];

describe('a disk that is full', () => {
  const cases = WRITES.flatMap(([name, input]) =>
    (['at once', 'at the end'] as const).map((when) => [name, when, input] as const),
  );
  const midway = WRITES.flatMap(([name, input]) =>
    name === 'facts.save' ? [[name, 'midway', input] as const] : [],
  );
  it.each([...cases, ...midway])(
    'leaves all as it was and says so: %s, %s',
    async (name, when, input) => {
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const before = await everything();
      const told = vi.mocked(fakeBrowser.runtime.sendMessage);
      told.mockClear();
      fill(when);
      const answer = await ask(name, input as never);
      vi.mocked(IDBObjectStore.prototype.put).mockRestore();
      vi.mocked(IDBObjectStore.prototype.add).mockRestore();
      // Of this kind, so that the page tries again: a browser makes room now and then.
      expect(answer).toMatchObject({ ok: false, error: { code: 'storage' } });
      expect(await everything()).toEqual(before);
      expect(told).not.toHaveBeenCalled();
    },
  );
});
