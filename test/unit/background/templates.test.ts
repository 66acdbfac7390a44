import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { rowLine } from '@/lib/domain/backup/read-row';
import { serve } from '@/lib/messaging/server';
import { createHandlers } from '@/lib/background/create-handlers';
import { LONGEST_TEMPLATE } from '@/lib/domain/emails/template/read-template';
import { newContext } from '../../fixtures/new-context';
import { BackgroundHarness } from './background-harness';

let background: BackgroundHarness;
beforeEach(() => {
  background = new BackgroundHarness();
});

const add = (id: string, source = id, place: number | null = null) =>
  background.ask('templates.add', { id, source, place });
const list = async () => {
  const rows = await background.ask('templates.list', {});
  expect(rows.map(({ position }) => position)).toEqual(rows.map((_, place) => place));
  return rows.map(({ source }) => source);
};
const save = (source: string, base: string, unheard: string[] = []) =>
  background.ask('templates.save', { id: 'template-a', source, base, unheard });

describe('the rep’s templates', () => {
  it('keep the order they are put in, and the place they are added at', async () => {
    for (const id of ['template-a', 'template-b', 'template-c']) await add(id);
    await background.ask('templates.order', { ids: ['template-c', 'template-a'] });
    expect(await list()).toEqual(['template-c', 'template-a', 'template-b']);
    await add('template-d', 'new', 1);
    expect(await list()).toEqual(['template-c', 'new', 'template-a', 'template-b']);
    await background.ask('templates.remove', { id: 'template-c' });
    await add('template-c', 'back', 0);
    expect(await list()).toEqual(['back', 'new', 'template-a', 'template-b']);
  });

  it('are added once, however often it is asked', async () => {
    await add('template-a', 'first');
    expect(await add('template-a', 'second')).toMatchObject({ source: 'first' });
    expect(await list()).toEqual(['first']);
  });

  it('are 200 at most', async () => {
    for (let count = 0; count < 200; count += 1) await add(`template-${String(count)}`);
    expect(await add('template-more')).toBeNull();
    expect(await list()).toHaveLength(200);
  });

  it('are kept half-written, as they are typed', async () => {
    await add('template-a', '---\n');
    expect(await save('---\nkind: ', '---\n')).toMatchObject({ kind: 'saved' });
    expect(await list()).toEqual(['---\nkind: ']);
  });
});

describe('a template that two tabs write', () => {
  it('keeps the first, and gives it to the second', async () => {
    await add('template-a', 'base');
    await save('mine', 'base');
    expect(await save('theirs', 'base')).toMatchObject({
      kind: 'conflict',
      theirs: { source: 'mine' },
    });
    expect(await list()).toEqual(['mine']);
  });

  it('takes a page’s own unheard words for nobody else’s', async () => {
    await add('template-a', 'base');
    await save('one', 'base');
    expect(await save('two', 'base', ['one'])).toMatchObject({ kind: 'saved' });
    expect(await save('two', 'base')).toMatchObject({ kind: 'saved' });
  });

  it('is not brought back by a save once it is removed', async () => {
    await add('template-a', 'base');
    await background.ask('templates.remove', { id: 'template-a' });
    expect(await save('more', 'base')).toEqual({ kind: 'conflict', theirs: null });
    expect(await list()).toEqual([]);
  });
});

it('go into the file of everything and come back from it', async () => {
  await add('template-a', '---\nkind: half');
  const { lines } = await background.ask('backup.read', {
    cursor: { table: 'templates', after: null },
  });
  const [row] = await background.ask('templates.list', {});
  expect(lines).toContain(rowLine('templates', { ...row }));

  const other = new BackgroundHarness();
  const restoreId = crypto.randomUUID();
  const savedAt = '2026-11-20T09:00:00.000Z';
  expect(await other.ask('restore.stage', { restoreId, from: 0, lines })).toBeNull();
  const rows = lines.length;
  await other.ask('restore.commit', { restoreId, mode: 'replace', rows, savedAt });
  expect(await other.ask('templates.list', {})).toEqual([row]);
});

describe('the door', () => {
  const sender = (url: string, frameId = 0) => ({
    id: browser.runtime.id,
    url,
    frameId,
    documentId: 'd1',
    tab: { id: 7 },
  });
  const origin = 'chrome-extension://baton-id';
  const asked = async (name: string, input: unknown, from: object) => {
    vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `${origin}${path}`);
    const listen = vi.spyOn(browser.runtime.onMessage, 'addListener');
    const context = newContext({ db: background.db, now: () => background.now });
    serve(createHandlers(context), () => Promise.resolve(false));
    const listener = listen.mock.calls.at(-1)?.[0] as unknown as (
      message: unknown,
      sender: unknown,
    ) => Promise<unknown>;
    return listener({ baton: 'request', name, input }, from);
  };
  const input = { id: 'template-a', source: 'x', place: null };

  it.each([
    ['a mail page', sender('https://mail.google.com/mail/u/0/')],
    ['a CRM page', sender('https://app.hubspot.com/contacts/1')],
    ['the settings', sender(`${origin}/options.html`)],
    ['a sidebar without its token', sender(`${origin}/sidebar.html`, 3)],
    ['a framed desk', sender(`${origin}/desk.html`, 3)],
  ])('is closed to %s', async (_who, from) => {
    for (const name of ['templates.list', 'templates.add', 'templates.save', 'templates.remove'])
      expect(await asked(name, input, from)).toMatchObject({ error: { code: 'forbidden' } });
  });

  it('is open to the desk, but not for more than a template may be', async () => {
    const desk = sender(`${origin}/desk.html`);
    expect(await asked('templates.add', input, desk)).toMatchObject({ ok: true });
    const long = { ...input, source: 'x'.repeat(LONGEST_TEMPLATE + 1) };
    expect(await asked('templates.add', long, desk)).toMatchObject({ error: { code: 'invalid' } });
  });
});
