import { browser } from 'wxt/browser';
import { askedViewSchema, type AskedView } from '@/lib/domain/page/deal-view';
import { pageContextSchema, type PageContext } from '@/lib/domain/page/page-context';
import { mailDraftSchema } from '@/lib/domain/ledger/mail-draft';
import { threadReportSchema, type ThreadReport } from '@/lib/domain/ledger/own-message';
import { promptSchema, type Prompt } from '@/lib/domain/page/prompt';
import { idText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';

// What a tab shows lives as long as the browser's session, outlives the worker, and never reaches the disk.
const contextKey = (tabId: number) => `page:${String(tabId)}`;
const elsewhereKey = (tabId: number) => `elsewhere:${String(tabId)}`;
const viewKey = (tabId: number) => `view:${String(tabId)}`;
const insertionsKey = (tabId: number) => `insertions:${String(tabId)}`;
const panelKey = (tabId: number) => `panel:${String(tabId)}`;
const promptKey = (tabId: number) => `prompt:${String(tabId)}`;

async function read(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/** Keeps what a tab's page is about. */
export async function keepPageContext(tabId: number, context: PageContext): Promise<void> {
  await browser.storage.session.set({ [contextKey(tabId)]: context });
}

/** What a tab's page is about; null before its first report. */
export async function readPageContext(tabId: number): Promise<PageContext | null> {
  return pageContextSchema
    .nullable()
    .catch(null)
    .parse((await read(contextKey(tabId))) ?? null);
}

/** The tabs whose page is about a CRM's record. */
export async function recordTabs(): Promise<number[]> {
  return tabsWith((page) => page.kind === 'deal' && page.record !== null);
}

/** The tabs that show a mailbox. */
export async function mailTabs(): Promise<number[]> {
  return tabsWith(({ kind }) => kind === 'mail');
}

async function tabsWith(isWanted: (page: PageContext) => boolean): Promise<number[]> {
  const kept = await browser.storage.session.get(null);
  return Object.entries(kept).flatMap(([key, value]) => {
    const tabId = Number(/^page:(\d+)$/u.exec(key)?.[1] ?? NaN);
    const page = pageContextSchema.safeParse(value);
    return page.success && isWanted(page.data) && !Number.isNaN(tabId) ? [tabId] : [];
  });
}

/** Forgets what a tab's page was about: the page is gone. */
export async function forgetPage(tabId: number): Promise<void> {
  await browser.storage.session.remove(contextKey(tabId));
}

/** Forgets what was said of the pages of sites that are none any more; of a page without a record, to be sure. */
export async function forgetPagesBut(origins: readonly string[]): Promise<void> {
  const kept = await browser.storage.session.get(null);
  const gone = Object.entries(kept).flatMap(([key, value]) => {
    const page = key.startsWith('page:') ? pageContextSchema.safeParse(value).data : undefined;
    if (page?.kind !== 'deal') return [];
    const account = page.record?.account ?? 'http:';
    return account.startsWith('http') && !origins.includes(account) ? [key] : [];
  });
  await browser.storage.session.remove(gone);
}

/** Keeps that the browser's own panel was opened beside a tab's page. */
export async function keepPanel(tabId: number): Promise<void> {
  await browser.storage.session.set({ [panelKey(tabId)]: true });
}

/** Whether the browser's own panel was ever opened beside a tab's page. */
export async function hasPanel(tabId: number): Promise<boolean> {
  return (await read(panelKey(tabId))) === true;
}

/** Keeps the prompt a tab shows, or forgets it with null. */
export async function keepPrompt(tabId: number, prompt: Prompt | null): Promise<void> {
  if (prompt === null) await browser.storage.session.remove(promptKey(tabId));
  else await browser.storage.session.set({ [promptKey(tabId)]: prompt });
}

/** The prompt a tab shows, or null. */
export async function readPrompt(tabId: number): Promise<Prompt | null> {
  return promptSchema
    .nullable()
    .catch(null)
    .parse((await read(promptKey(tabId))) ?? null);
}

/** Keeps which view of the deal the rep has asked for in a tab. */
export async function keepView(tabId: number, view: AskedView): Promise<void> {
  await browser.storage.session.set({ [viewKey(tabId)]: view });
}

/** The view the rep has asked for in a tab, once; null where none was asked for. */
export async function takeView(tabId: number): Promise<AskedView | null> {
  const view = askedViewSchema
    .nullable()
    .catch(null)
    .parse((await read(viewKey(tabId))) ?? null);
  await browser.storage.session.remove(viewKey(tabId));
  return view;
}

/** Keeps what a tab's open thread holds of promises sent from elsewhere. */
export async function keepElsewhere(tabId: number, report: ThreadReport): Promise<void> {
  await browser.storage.session.set({ [elsewhereKey(tabId)]: report });
}

/** What a tab's thread was last said to hold of promises sent from elsewhere, or null. */
export async function readElsewhere(tabId: number): Promise<ThreadReport | null> {
  return threadReportSchema
    .nullable()
    .catch(null)
    .parse((await read(elsewhereKey(tabId))) ?? null);
}

const insertionsSchema = z.array(
  z.object({ insertionId: idText, origin: mailDraftSchema.shape.origin.unwrap() }),
);
type KeptInsertion = z.infer<typeof insertionsSchema>[number];
const MOST_INSERTIONS = 20;

async function readInsertions(tabId: number): Promise<KeptInsertion[]> {
  return insertionsSchema.catch([]).parse((await read(insertionsKey(tabId))) ?? []);
}

/** Keeps what was put into a draft of this tab: a draft that is not saved yet has no name to keep it under. */
export async function keepInsertion(tabId: number, insertion: KeptInsertion): Promise<void> {
  const before = await readInsertions(tabId);
  const all = [...before, insertion].slice(-MOST_INSERTIONS);
  await browser.storage.session.set({ [insertionsKey(tabId)]: all });
}

/** What the draft of an insertion began as; null for one nobody knows of. */
export async function readInsertion(
  tabId: number,
  insertionId: string,
): Promise<KeptInsertion['origin'] | null> {
  const all = await readInsertions(tabId);
  return all.find((one) => one.insertionId === insertionId)?.origin ?? null;
}

/** Forgets a tab that was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  const keys = [contextKey, panelKey, promptKey, elsewhereKey, viewKey, insertionsKey];
  await browser.storage.session.remove(keys.map((keyOf) => keyOf(tabId)));
}
