import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHandlers } from '@/lib/background/create-handlers';
import type { MessageName, MessageOutput, ParsedInput } from '@/lib/messaging/contract/contract';
import type { Caller } from '@/lib/messaging/message';
import type { CallerContext, Handlers } from '@/lib/messaging/server';
import type { BatonDatabase } from '@/lib/storage/database';
import { newContext } from '../../fixtures/new-context';
import { newDatabase } from '../../fixtures/new-database';
import { NOW } from '../../fixtures/records';

const caller: CallerContext = {
  kind: 'mail',
  tabId: 1,
  document: 'd1',
  url: 'https://mail.google.com/',
};

/** A background over an empty database, with a clock the test turns. */
export class BackgroundHarness {
  readonly db: BatonDatabase = newDatabase();
  now = NOW;
  private readonly handlers: Handlers;

  constructor() {
    fakeBrowser.reset();
    // Nobody listens in these tests, which is normal for a broadcast.
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
    this.handlers = createHandlers(newContext({ db: this.db, now: () => this.now }));
  }

  async ask<Name extends MessageName>(
    name: Name,
    input: ParsedInput<Name>,
    kind: Caller = caller.kind,
    url = caller.url,
  ): Promise<MessageOutput<Name>> {
    return this.handlers[name](input, { ...caller, kind, url });
  }
}
