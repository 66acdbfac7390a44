// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { MailContext } from '@/lib/domain/page/page-context';
import { DEAL_ID, dossierOf } from '../domain/brief/dossier-of';
import { axeFindings } from './axe-findings';
import { click, fill, named, press, until } from './hands';
import { showSidebar, type SidebarScene } from './show-sidebar';

const dana = { address: 'dana@northwind.com', name: 'Dana Whitfield' };
const me = { address: 'alex@acme.com', name: 'Alex Reyes' };
const context: MailContext = {
  kind: 'mail',
  theme: 'dark',
  mailbox: 'alex@acme.com',
  thread: {
    threadId: 'thread-1',
    subject: 'Re: Pilot',
    people: [dana, me],
    messages: [],
    folded: 0,
  },
  compose: null,
};
const scene = (parts: Partial<SidebarScene> = {}): SidebarScene => ({
  context,
  match: { kind: 'one', by: 'address', dealId: DEAL_ID },
  dossier: dossierOf({
    facts: { problem: 'Closing takes eleven days.' },
    people: [{ role: 'champion', name: 'Dana Whitfield', addresses: ['dana@northwind.com'] }],
    promises: [{ sentence: 'We will build the connector.', due: '2020-01-05' }],
  }),
  canSave: true,
  ...parts,
});

const PROBLEM = 'The problem, in their words';
const shows = (words: string) =>
  until(() => {
    expect(document.body.textContent).toContain(words);
  });
const statuses = () =>
  [...document.querySelectorAll('[role=status]')].map((status) => status.textContent);
/** The text field that a user knows by this name. */
function field(name: string): HTMLTextAreaElement {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent === name);
  const found = [...document.querySelectorAll('textarea')].find(({ id }) => id === label?.htmlFor);
  if (found === undefined) throw new Error(`no text field named ${name}`);
  return found;
}
const tab = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('[role=tab]')].find((one) =>
    one.textContent.startsWith(name),
  ) ?? named(name);
const item = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find(
    (one) => one.textContent === name,
  ) ?? named(name);
const startingWith = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent).startsWith(name),
  ) ?? named(name);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the sidebar', () => {
  test('shows the deal that the thread leads to, in the page’s own look', async () => {
    const { container } = await showSidebar(scene());
    await shows('Northwind rollout');
    await shows('Matched by address');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(container.textContent).toContain('1 of 9 done');
    expect(container.textContent).toContain('Say why now rather than never.');
    expect(container.textContent).toMatch(/Questions for the next call\d+For Dana Whitfield/u);
    expect(await axeFindings(container)).toEqual([]);
  });

  test('says “Saved” once what was typed is saved', async () => {
    const written = Promise.withResolvers<null>();
    const { background } = await showSidebar(scene({ written: written.promise }));
    await shows('Why they bought');
    await fill(field(PROBLEM), 'They lose orders');
    expect(statuses()).toContain('Saving…');
    written.resolve(null);
    await until(() => {
      expect(statuses()).toContain('Saved');
    });
    expect(background.inputsOf('facts.save').at(-1)).toMatchObject({
      dealId: DEAL_ID,
      field: 'problem',
      state: { value: 'They lose orders' },
    });
  });

  test('keeps the text and says so while saving fails, then saves it', async () => {
    const dying = scene({ canSave: false });
    const { background } = await showSidebar(dying);
    await shows('Why they bought');
    await fill(field(PROBLEM), 'They lose orders');
    await shows('Not saved');
    expect(field(PROBLEM)).toHaveProperty('value', 'They lose orders');
    expect(statuses()).not.toContain('Saved');
    dying.canSave = true;
    await click(named('Retry'));
    await until(() => {
      expect(statuses()).toContain('Saved');
    });
    expect(background.inputsOf('facts.save').at(-1)).toMatchObject({
      state: { value: 'They lose orders' },
    });
  });

  test('offers a new deal with the people of the thread, without the rep', async () => {
    const { background, container } = await showSidebar(scene({ match: { kind: 'none' } }));
    await shows('New deal from this thread');
    await until(() => {
      expect(named('Company')).toHaveProperty('value', 'Northwind');
    });
    expect(container.textContent).toContain('dana@northwind.com');
    expect(container.textContent).not.toContain('alex@acme.com');
    expect(await axeFindings(container)).toEqual([]);
    await click(named('Create deal'));
    await until(() => {
      expect(background.inputsOf('deals.create')).toHaveLength(1);
    });
    expect(background.inputsOf('deals.create')[0]).toMatchObject({
      name: 'Northwind',
      domains: ['northwind.com'],
      people: [{ name: 'Dana Whitfield', address: 'dana@northwind.com' }],
      thread: { mailbox: 'alex@acme.com', threadId: 'thread-1' },
    });
    // The button is gone; the keys go on where the brief is filled.
    await until(() => {
      expect(document.activeElement).toBe(startingWith('Fill the brief from a call or thread'));
    });
  });

  test('gives the keys to a deal that the rep chose, not to one that the page brings', async () => {
    await showSidebar(scene());
    await shows('Why they bought');
    expect(document.activeElement).toBe(document.body);
    await click(startingWith('Northwind rollout'));
    await shows('Recent deals');
    await click(startingWith('Kestrel Health'));
    await until(() => {
      expect(document.activeElement).toBe(startingWith('Fill the brief from a call or thread'));
    });
  });

  test('asks whose deal it is, and pins the answer', async () => {
    const other = { ...dossierOf().deal, id: 'deal-kestrel', name: 'Kestrel Health' };
    const match = { kind: 'several' as const, candidates: [dossierOf().deal, other] };
    const { background, container } = await showSidebar(scene({ match }));
    await shows('Whose deal is this?');
    expect(await axeFindings(container)).toEqual([]);
    await click(startingWith('Kestrel Health'));
    expect(background.inputsOf('deals.pinThread')).toMatchObject([
      { threadId: 'thread-1', dealId: 'deal-kestrel' },
    ]);
  });

  test('lists the deals where the page is about nobody', async () => {
    const { container } = await showSidebar(scene({ context: { ...context, thread: null } }));
    await shows('Recent deals');
    expect(await axeFindings(container)).toEqual([]);
    await click(startingWith('Northwind rollout'));
    await shows('Why they bought');
  });

  test('lists what was promised, with the way to settle it', async () => {
    const { background, container } = await showSidebar(scene());
    await shows('Northwind rollout');
    await click(tab('Promises'));
    await shows('Overdue since');
    expect(document.querySelector('a')?.href).toContain('#all/18f0a1b2c3d4e5f6');
    expect(await axeFindings(container)).toEqual([]);
    await click(startingWith('Mark kept'));
    expect(background.inputsOf('promises.update')).toEqual([
      { id: 'promise-0', patch: { status: 'kept' } },
    ]);
  });

  test('a mail with something missing can’t be inserted; an answer shows in the mail and goes to the deal', async () => {
    const { background, container } = await showSidebar(scene());
    await shows('Northwind rollout');
    await click(tab('Emails'));
    await shows('Call summary');
    await click(startingWith('Call summary'));
    await shows('6 things missing');
    await click(named('Insert'));
    expect(background.inputsOf('page.insertDraft')).toEqual([]);
    await fill(field('Timeline'), 'Live in January');
    await shows('5 things missing');
    expect(document.querySelector('[aria-label=Preview]')?.textContent).toContain(
      'Live in January',
    );
    await until(() => {
      expect(background.inputsOf('facts.save').at(-1)).toMatchObject({ field: 'callSummary' });
    });
    expect(await axeFindings(container)).toEqual([]);
  });

  test('saves the deal as a file for a colleague, and says for whom it is', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      if (file instanceof Blob) files.push(file);
      return 'blob:deal';
    });
    const { background } = await showSidebar(scene());
    await shows('Northwind rollout');
    await click(named('Deal menu'));
    await shows('Share this deal');
    await click(item('Share this deal'));
    await shows('for colleagues only');
    expect(background.inputsOf('deals.dossier').at(-1)).toEqual({ id: DEAL_ID });
    expect(await files[0]?.text()).toContain('Closing takes eleven days.');
  });

  test('Esc closes it', async () => {
    const { background } = await showSidebar(scene());
    await shows('Northwind rollout');
    await press('Escape');
    expect(background.inputsOf('page.closeSidebar')).toHaveLength(1);
  });
});

describe('a mail asked for by the shortcut', () => {
  test('opens the mails with the cursor in their search, and Enter opens the first', async () => {
    await showSidebar(scene({ askedView: 'emails' }));
    await until(() => {
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Find a mail');
    });
    expect(tab('Emails').getAttribute('aria-selected')).toBe('true');
    await press('Enter');
    await shows('Insert');
  });
});
