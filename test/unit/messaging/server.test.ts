import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetFrames, issueToken } from '@/lib/messaging/frame-tokens';
import { serve, type Handlers } from '@/lib/messaging/server';
import { frameHandlers } from '@/lib/background/handlers/frame-handlers';
import { newContext } from '../../fixtures/new-context';
import { newDatabase } from '../../fixtures/new-database';

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

const calls: string[] = [];
let listener: Listener;

/** Handlers that note what reached them. */
function noting(): Handlers {
  const real = frameHandlers(newContext({ db: newDatabase(), now: () => '' }));
  return new Proxy({} as Handlers, {
    get: (_target, name: keyof Handlers) =>
      name === 'frames.claim'
        ? real['frames.claim']
        : () => {
            calls.push(name);
            return Promise.resolve(null);
          },
  });
}

const origin = 'chrome-extension://baton-id';
const frame = (page: string, frameId: number, tabId = 7) => ({
  id: browser.runtime.id,
  url: `${origin}/${page}.html`,
  frameId,
  documentId: `doc-${String(frameId)}`,
  tab: { id: tabId },
});
const mailPage = {
  id: browser.runtime.id,
  url: 'https://mail.google.com/mail/u/0/',
  frameId: 0,
  tab: { id: 7 },
};
const ask = (name: string, input: unknown, sender: unknown) =>
  listener({ baton: 'request', name, input }, sender);

beforeEach(() => {
  fakeBrowser.reset();
  calls.length = 0;
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `${origin}${path}`);
  const add = vi.spyOn(browser.runtime.onMessage, 'addListener');
  serve(noting(), (site) => Promise.resolve(site === 'https://crm.fernhill.example'));
  listener = add.mock.calls[0]?.[0] as unknown as Listener;
});

describe('the background’s door', () => {
  it('lets a frame in only after it has claimed its token', async () => {
    const sidebar = frame('sidebar', 3);
    expect(await ask('deals.dossier', { id: 'deal-one-1' }, sidebar)).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
    const token = await issueToken(7, 'sidebar');
    expect(await ask('frames.claim', { token }, sidebar)).toMatchObject({
      value: { claimed: true },
    });
    expect(await ask('deals.dossier', { id: 'deal-one-1' }, sidebar)).toMatchObject({ ok: true });
    expect(calls).toEqual(['deals.dossier']);
  });

  it('binds a token once: a second frame of the page gets nothing', async () => {
    const token = await issueToken(7, 'sidebar');
    await ask('frames.claim', { token }, frame('sidebar', 3));
    const second = frame('sidebar', 4);
    expect(await ask('frames.claim', { token }, second)).toMatchObject({
      value: { claimed: false },
    });
    expect(await ask('page.context', {}, second)).toMatchObject({ error: { code: 'forbidden' } });
  });

  it('serves one of two frames that claim a token at the same moment', async () => {
    const token = await issueToken(7, 'sidebar');
    const both = await Promise.all(
      [3, 4].map(async (id) => ask('frames.claim', { token }, frame('sidebar', id))),
    );
    expect(both).toMatchObject([{ value: { claimed: true } }, { value: { claimed: false } }]);
  });

  it('forgets the frames of a tab that was closed', async () => {
    const token = await issueToken(7, 'sidebar');
    await ask('frames.claim', { token }, frame('sidebar', 3));
    await issueToken(7, 'prompt');
    await issueToken(8, 'prompt');
    await forgetFrames(7);
    expect(Object.keys(await browser.storage.session.get(null))).toHaveLength(1);
  });

  it.each([
    ['a made-up token', 'not-a-token', frame('sidebar', 3)],
    ['another tab', 'issued', frame('sidebar', 3, 8)],
    ['another kind of frame', 'issued', frame('prompt', 3)],
  ])('refuses %s', async (_case, kind, sender) => {
    const token = kind === 'issued' ? await issueToken(7, 'sidebar') : kind;
    expect(await ask('frames.claim', { token }, sender)).toMatchObject({
      value: { claimed: false },
    });
  });

  it('refuses what a context may not ask', async () => {
    expect(await ask('profile.save', {}, mailPage)).toMatchObject({ error: { code: 'forbidden' } });
    expect(await ask('mailboxes.set', {}, mailPage)).toMatchObject({
      error: { code: 'forbidden' },
    });
    expect(calls).toEqual([]);
  });

  it.each([
    ['an input of another shape', 'mailboxes.config', { address: 'not an address' }],
    ['a message nobody knows', 'deals.deleteEverything', {}],
    ['a name from the prototype', 'constructor', {}],
  ])('refuses %s', async (_case, name, input) => {
    expect(await ask(name, input, mailPage)).toMatchObject({ error: { code: 'invalid' } });
    expect(calls).toEqual([]);
  });

  it('leaves to others what is none of our requests', () => {
    expect(listener({ hello: 'there' }, mailPage)).toBeUndefined();
    expect(listener(null, mailPage)).toBeUndefined();
  });
});
