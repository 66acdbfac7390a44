import { beforeEach, describe, expect, it } from 'vitest';
import type { ParsedInput } from '@/lib/messaging/contract/contract';
import { aDeal, aPerson, aPromise, aReport, maya } from '../../fixtures/records';
import { BackgroundHarness } from './background-harness';

let background: BackgroundHarness;

beforeEach(async () => {
  background = new BackgroundHarness();
  await background.ask('profile.save', maya);
  await background.ask('mailboxes.set', { address: maya.address, enabled: true });
  await background.db.deals.add(aDeal());
  await background.db.people.add(aPerson());
});

const fromPhone = {
  messageId: '#msg-f:77',
  sentAt: '2026-02-20T08:00:00.000Z',
  recipients: aReport([]).recipients,
  promises: [aPromise({ sentence: 'We will send two references.' })],
  delivers: [],
};
const thread: ParsedInput<'threads.report'> = {
  mailbox: maya.address,
  threadId: '#thread-f:1',
  subject: 'Next steps',
  messages: [fromPhone],
};
const offered = async () =>
  (await background.ask('threads.elsewhere', {}))?.messages.map(({ messageId }) => messageId);
const ledger = async () => (await background.ask('promises.page', { after: null })).promises;

describe('own mails written elsewhere', () => {
  it('are offered, and taken in with the day they were sent', async () => {
    await background.ask('threads.report', thread);
    expect(await offered()).toEqual(['#msg-f:77']);
    expect(await ledger()).toEqual([]);
    await background.ask('threads.decide', { messageId: '#msg-f:77', take: true, dealId: null });
    expect(await ledger()).toMatchObject([
      {
        sentence: 'We will send two references.',
        source: 'elsewhere',
        status: 'open',
        sentAt: '2026-02-20T08:00:00.000Z',
        dealId: 'deal-northwind',
        owner: 'Fernhill',
      },
    ]);
    expect(await offered()).toEqual([]);
  });

  it('are asked about once, whether taken in or left', async () => {
    await background.ask('threads.report', thread);
    await background.ask('threads.decide', { messageId: '#msg-f:77', take: false, dealId: null });
    await background.ask('threads.report', thread);
    expect(await offered()).toEqual([]);
    expect(await ledger()).toEqual([]);
  });

  it('are not those that were written here', async () => {
    await background.ask('ledger.sending', aReport([aPromise()], { draftId: '#msg-a:r1' }));
    await background.ask('threads.report', {
      ...thread,
      messages: [{ ...fromPhone, messageId: '#msg-a:r1' }],
    });
    expect(await offered()).toEqual([]);
  });

  it('offer no sentence the ledger has already', async () => {
    await background.ask(
      'ledger.sending',
      aReport([aPromise({ sentence: 'We will send two references.' })], { draftId: '#msg-a:r1' }),
    );
    await background.ask('threads.report', thread);
    expect(await offered()).toEqual([]);
  });

  it('tell of a delivery once', async () => {
    await background.ask('promises.add', {
      id: 'promise-said-1',
      dealId: 'deal-northwind',
      source: 'call',
      sentence: 'Two references by Friday',
      type: 'promise',
      kind: 'follow_up',
      strength: 'firm',
      owner: 'Maya Lindqvist',
      due: null,
      review: 'unreviewed',
      recipients: { to: [], cc: [], bcc: [] },
      saidOn: '2026-02-18',
    });
    const delivering = {
      ...fromPhone,
      promises: [],
      delivers: [{ promiseId: 'promise-said-1', sentence: 'Here are the two references.' }],
    };
    const report = { ...thread, messages: [delivering] };
    await background.ask('threads.report', report);
    expect((await ledger())[0]?.delivery?.sentence).toBe('Here are the two references.');
    await background.ask('promises.update', { id: 'promise-said-1', patch: { delivery: null } });
    await background.ask('threads.report', report);
    expect((await ledger())[0]?.delivery).toBeNull();
  });

  it('are told apart when asked, not when seen', async () => {
    await background.ask('threads.report', thread);
    await background.ask('ledger.sending', aReport([aPromise()], { draftId: '#msg-f:77' }));
    // The send was heard of after its message was seen.
    expect(await offered()).toEqual([]);
  });

  it('are not offered beside another thread', async () => {
    await background.ask('threads.report', thread);
    await background.ask('page.report', {
      kind: 'mail',
      theme: 'light',
      mailbox: maya.address,
      thread: { threadId: '#thread-f:2', subject: 'Other', people: [], messages: [], folded: 0 },
      compose: null,
    });
    expect(await background.ask('threads.elsewhere', {})).toBeNull();
  });

  it('are drafts of here that were sent from another device, after a while', async () => {
    const draft = aReport([aPromise({ sentence: 'We will send two references.' })], {
      draftId: '#msg-a:r5',
    });
    await background.ask('ledger.draft', draft);
    const sent = { ...fromPhone, messageId: '#msg-a:r5' };
    const seenAt = (sentAt: string | null) =>
      background.ask('threads.report', { ...thread, messages: [{ ...sent, sentAt }] });
    await seenAt(null);
    expect(await offered()).toEqual([]);
    await seenAt(background.now);
    expect(await offered()).toEqual([]);
    await seenAt('2026-02-20T08:00:00.000Z');
    expect(await offered()).toEqual(['#msg-a:r5']);
    await background.ask('threads.decide', { messageId: '#msg-a:r5', take: true, dealId: null });
    expect(await ledger()).toMatchObject([{ status: 'open', source: 'elsewhere' }]);
    // A late word of the draft takes nothing back.
    await background.ask('ledger.draft', { ...draft, promises: [] });
    expect(await ledger()).toHaveLength(1);
  });

  it('go to the deal the rep has chosen where none is found for them', async () => {
    await background.db.people.clear();
    await background.db.deals.clear();
    await background.db.deals.add(aDeal({ id: 'deal-chosen', domains: [] }));
    await background.ask('threads.report', thread);
    await background.ask('threads.decide', {
      messageId: '#msg-f:77',
      take: true,
      dealId: 'deal-chosen',
    });
    expect((await ledger())[0]?.dealId).toBe('deal-chosen');
  });
});

describe('a scheduled mail', () => {
  const scheduled = async () => {
    await background.ask('ledger.sending', aReport([aPromise()], { draftId: '#msg-a:r7' }));
    const [draft] = await background.db.drafts.toArray();
    await background.db.drafts.update(draft?.key ?? '', { state: 'scheduled' as never });
    await background.db.promises.toCollection().modify({ status: 'scheduled' });
  };
  const seenAt = (sentAt: string | null) =>
    background.ask('threads.report', {
      ...thread,
      messages: [{ ...fromPhone, messageId: '#msg-a:r7', sentAt, promises: [] }],
    });

  it('has left once it stands in its thread with a later date, and not before', async () => {
    await scheduled();
    await seenAt(null);
    await seenAt(background.now);
    expect((await ledger())[0]?.status).toBe('scheduled');
    await seenAt('2026-03-03T08:00:00.000Z');
    expect((await ledger())[0]).toMatchObject({
      status: 'open',
      sentAt: '2026-03-03T08:00:00.000Z',
    });
    expect(await offered()).toEqual([]);
  });
});
