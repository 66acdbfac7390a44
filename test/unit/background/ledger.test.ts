import { beforeEach, describe, expect, it } from 'vitest';
import { forgetOldDrafts } from '@/lib/storage/repositories/ledger-repository';
import { settleAndRearm } from '@/lib/background/settle-alarm';
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

const listed = async () =>
  (await background.ask('deals.dossier', { id: 'deal-northwind' }))?.promises ?? [];
const statuses = async () => (await background.db.promises.toArray()).map(({ status }) => status);
const mail = aReport([aPromise()]);
const settle = (outcome: 'left' | 'undone' | 'refused' | 'discarded') =>
  background.ask('ledger.settle', {
    mailbox: mail.mailbox,
    draftId: mail.draftId,
    outcome,
    threadId: '#thread-f:9',
  });

describe('the way of a promise', () => {
  it('is kept while the mail is written, and not shown before it left', async () => {
    await background.ask('ledger.draft', mail);
    expect(await statuses()).toEqual(['drafted']);
    expect(await listed()).toEqual([]);
  });

  it('stands in the deal’s list once the undo window has passed', async () => {
    await background.ask('ledger.draft', mail);
    await background.ask('ledger.sending', mail);
    expect(await listed()).toEqual([]);
    await settle('left');
    expect(await listed()).toMatchObject([
      {
        sentence: 'we will waive the setup fee',
        status: 'open',
        owner: 'Fernhill',
        due: '2026-03-06',
        threadId: '#thread-f:9',
        sentAt: background.now,
      },
    ]);
  });

  it('leaves nothing behind when the send is undone, even when the undo is seen late', async () => {
    await background.ask('ledger.sending', mail);
    await settle('left');
    await settle('undone');
    expect(await listed()).toEqual([]);
    expect(await statuses()).toEqual(['drafted']);
  });

  it('is recorded once when undone and sent again', async () => {
    await background.ask('ledger.sending', mail);
    await settle('undone');
    await background.ask('ledger.draft', mail);
    await background.ask('ledger.sending', mail);
    await settle('left');
    await settle('left');
    expect(await listed()).toHaveLength(1);
  });

  it('is a draft again when the host refuses the mail', async () => {
    await background.ask('ledger.sending', mail);
    await settle('refused');
    expect(await statuses()).toEqual(['drafted']);
  });

  it('holds what the rep recorded when a refused mail is sent again at once', async () => {
    await background.ask('ledger.sending', mail);
    const added = aPromise({ sentence: 'we will add a module for free' });
    await background.ask('ledger.sending', aReport([aPromise(), added]));
    await settle('left');
    expect(await listed()).toHaveLength(2);
  });

  it('is discarded with its draft, and a sent mail can’t be discarded', async () => {
    await background.ask('ledger.draft', mail);
    await settle('discarded');
    expect(await statuses()).toEqual(['discarded']);
    await background.ask('ledger.sending', mail);
    await settle('left');
    await settle('discarded');
    expect(await statuses()).toEqual(['open']);
  });

  it('drops what the rep wrote out of the mail and keeps what they chose to record', async () => {
    const second = aPromise({ sentence: 'I will send the deck', kind: 'follow_up', who: 'I' });
    await background.ask('ledger.draft', aReport([aPromise(), second]));
    await background.ask('ledger.sending', aReport([second]));
    await settle('left');
    expect((await listed()).map(({ sentence, owner }) => [sentence, owner])).toEqual([
      ['I will send the deck', 'Maya Lindqvist'],
    ]);
  });

  it('is not pulled back by a draft report that comes after the send', async () => {
    await background.ask('ledger.sending', mail);
    await background.ask('ledger.draft', aReport([]));
    await settle('left');
    expect(await listed()).toHaveLength(1);
  });

  it('is open by itself when nobody saw the window pass: tab closed, worker killed', async () => {
    await background.ask('ledger.sending', mail);
    await settleAndRearm(background.db, '2026-03-02T09:00:20.000Z');
    expect(await statuses()).toEqual(['sending']);
    await settleAndRearm(background.db, '2026-03-02T09:00:36.000Z');
    expect(await statuses()).toEqual(['open']);
  });

  it('is kept without a deal when nobody on the mail belongs to one', async () => {
    const to = [{ address: 'stranger@elsewhere.example', name: null }];
    const stray = aReport([aPromise()], { threadId: null, recipients: { to, cc: [], bcc: [] } });
    await background.ask('ledger.sending', stray);
    await settle('left');
    expect(await background.db.promises.toArray()).toMatchObject([
      { dealId: null, status: 'open' },
    ]);
  });
});

describe('a mail that belongs to no deal yet', () => {
  const to = [{ address: 'new@elsewhere.example', name: null }];
  const stray = aReport([aPromise()], { threadId: 't-9', recipients: { to, cc: [], bcc: [] } });
  const create = (address: string, threadId: string | null) =>
    background.ask('deals.create', {
      id: 'deal-new-one',
      name: 'New one',
      company: '',
      domains: [],
      people: [{ id: 'person-new-one', name: '', address }],
      thread: threadId === null ? null : { mailbox: stray.mailbox, threadId },
      record: null,
    });
  const adopted = async () =>
    (await background.ask('deals.dossier', { id: 'deal-new-one' }))?.promises.length;
  beforeEach(async () => {
    await background.ask('ledger.sending', stray);
    await background.ask('ledger.settle', { ...stray, outcome: 'left', threadId: null });
  });

  it('gives its promises to the deal that is made for one of its people', async () => {
    await create('new@elsewhere.example', null);
    expect(await adopted()).toBe(1);
  });

  it('gives them to the deal its thread is pinned to', async () => {
    await create('other@elsewhere.example', 't-9');
    expect(await adopted()).toBe(1);
  });

  it('gives them to nobody else', async () => {
    await create('other@elsewhere.example', null);
    expect(await adopted()).toBe(0);
  });
});

describe('what is never kept', () => {
  it('is anything of a mailbox that is off', async () => {
    await background.ask('mailboxes.set', { address: maya.address, enabled: false });
    await expect(background.ask('ledger.draft', mail)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await statuses()).toEqual([]);
  });

  it('is a draft nobody touched for a month', async () => {
    await background.ask('ledger.draft', mail);
    await forgetOldDrafts(background.db, '2026-03-01T00:00:00.000Z');
    expect(await statuses()).toEqual(['drafted']);
    await forgetOldDrafts(background.db, '2026-04-01T00:00:00.000Z');
    expect(await statuses()).toEqual([]);
    expect(await background.db.drafts.count()).toBe(0);
  });
});

describe('correcting a promise', () => {
  it('changes only what was given', async () => {
    await background.ask('ledger.sending', mail);
    await settle('left');
    const [promise] = await listed();
    await background.ask('promises.update', { id: promise?.id ?? '', patch: { status: 'kept' } });
    expect(await listed()).toMatchObject([{ status: 'kept', due: '2026-03-06' }]);
  });

  it('says so when the promise is gone', async () => {
    await expect(
      background.ask('promises.update', { id: 'nothing-here', patch: { status: 'kept' } }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});
