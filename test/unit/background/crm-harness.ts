import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHandlers } from '@/lib/background/create-handlers';
import type { CrmContext } from '@/lib/background/crm/crm-context';
import type { HandlerContext } from '@/lib/background/handler-context';
import type { MessageInput, MessageName, MessageOutput } from '@/lib/messaging/contract/contract';
import { contract } from '@/lib/messaging/contract/contract';
import type { CallerContext } from '@/lib/messaging/server';
import type { BatonDatabase } from '@/lib/storage/database';
import { FakeCrm } from '../../fixtures/fake-crm';
import { newContext } from '../../fixtures/new-context';
import { newDatabase } from '../../fixtures/new-database';
import { NOW } from '../../fixtures/records';

const caller: CallerContext = { kind: 'sidebar', tabId: 1, document: 'd1', url: '' };

/** A background with a CRM behind it that fails as told, and a clock the test turns. */
export class CrmHarness {
  readonly db: BatonDatabase = newDatabase();
  readonly crm = new FakeCrm();
  /** Everything that leaves the background: answers and broadcasts. */
  readonly said: unknown[] = [];
  now = NOW;
  permitted = true;
  fetch: CrmContext['fetch'] = () => Promise.reject(new TypeError('no network'));
  context: HandlerContext;

  constructor() {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown): unknown => {
      this.said.push(message);
      return Promise.resolve();
    });
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
    vi.spyOn(browser.permissions, 'contains').mockImplementation((): unknown =>
      Promise.resolve(this.permitted),
    );
    this.context = this.newWorker();
  }

  /** A worker in the place of one that died: what that kept in memory is gone. */
  newWorker(): HandlerContext {
    this.context = newContext(
      { db: this.db, now: () => this.now },
      {
        connectorOf: (crm) => (crm === 'other' ? null : this.crm.connector(crm)),
        fetch: (...request) => this.fetch(...request),
      },
    );
    return this.context;
  }

  async ask<Name extends MessageName>(
    name: Name,
    input: MessageInput<Name>,
  ): Promise<MessageOutput<Name>> {
    const handle = createHandlers(this.context)[name] as (
      input: unknown,
      caller: CallerContext,
    ) => Promise<MessageOutput<Name>>;
    const answer = await handle(contract[name].input.parse(input), caller);
    this.said.push(answer);
    return answer;
  }

  /** Lets time pass. */
  wait(ms: number): void {
    this.now = new Date(Date.parse(this.now) + ms).toISOString();
  }
}
