import type { Page } from 'playwright-core';
import type { SentEmail } from '@/lib/domain/deals/sent-email';
import type { MailDraft } from '@/lib/domain/ledger/mail-draft';
import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';
import { until } from './until';
import type { World } from './world';

const MINUTE_MS = 60_000;
const BLOCKED_MS = 5_000;

/** The background's own database, looked at from a page of the extension: what no screen shows. */
export class LedgerPage {
  private constructor(readonly page: Page) {}

  static async open(world: World): Promise<LedgerPage> {
    return new LedgerPage(await world.openOwnPage('options'));
  }

  /** The statuses of the promises that have these words. */
  async statuses(words: string): Promise<string[]> {
    const rows = await this.rows<PromiseRecord>('promises');
    return rows.filter(({ sentence }) => sentence.includes(words)).map(({ status }) => status);
  }

  /** The states of the mails with this subject. */
  async states(subject: string): Promise<string[]> {
    const rows = await this.rows<MailDraft>('drafts');
    return rows.filter((draft) => draft.subject === subject).map(({ state }) => state);
  }

  /** What is kept of the deals' emails that left: of which kind, and the words that were kept. */
  async emails(): Promise<Pick<SentEmail, 'kind' | 'text'>[]> {
    return this.rows<SentEmail>('emails');
  }

  /** When the mails with this subject were last written to. */
  async touched(subject: string): Promise<string[]> {
    const rows = await this.rows<MailDraft>('drafts');
    return rows.filter((draft) => draft.subject === subject).map(({ updatedAt }) => updatedAt);
  }

  /** Lets the undo windows that are open have begun a minute ago, and rings the alarm that ends them. */
  async passUndoWindows(): Promise<void> {
    await this.page.evaluate(
      async (ago) => {
        const request = indexedDB.open('baton');
        await new Promise((resolve) => (request.onsuccess = resolve));
        const database = request.result;
        const store = database.transaction('drafts', 'readwrite').objectStore('drafts');
        const read = store.getAll();
        await new Promise((resolve) => (read.onsuccess = resolve));
        for (const draft of read.result as MailDraft[]) {
          if (draft.state === 'sending') store.put({ ...draft, sendingAt: ago });
        }
        await new Promise((resolve) => (store.transaction.oncomplete = resolve));
        database.close();
        await chrome.alarms.create('settle-sends', { when: Date.now() });
      },
      new Date(Date.now() - MINUTE_MS).toISOString(),
    );
  }

  /** Keeps the background from hearing anything for some seconds. */
  async blockWorker(world: World): Promise<void> {
    await until(async () => {
      await this.page.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
      if (world.worker === undefined) throw new Error('no worker to block');
      await world.worker.evaluate((limit) => {
        setTimeout(() => {
          const end = Date.now() + limit;
          while (Date.now() < end);
        });
      }, BLOCKED_MS);
    });
  }

  private rows<Row>(table: string): Promise<Row[]> {
    return this.page.evaluate(async (name) => {
      const request = indexedDB.open('baton');
      await new Promise((resolve) => (request.onsuccess = resolve));
      const read = request.result.transaction(name).objectStore(name).getAll();
      await new Promise((resolve) => (read.onsuccess = resolve));
      request.result.close();
      return read.result as Row[];
    }, table);
  }
}
