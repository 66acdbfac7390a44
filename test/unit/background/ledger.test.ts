import { beforeEach, describe, expect, it } from 'vitest';
import { forgetOldDrafts } from '@/lib/storage/repositories/ledger-repository';
import type { DraftOutcome } from '@/lib/domain/ledger/draft-report';
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
const send = (report = mail, leavesLater = false) =>
  background.ask('ledger.sending', { ...report, leavesLater });
const settle = (outcome: DraftOutcome) =>
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
    await send();
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
    await send();
    await settle('left');
    await settle('undone');
    expect(await listed()).toEqual([]);
    expect(await statuses()).toEqual(['drafted']);
  });

  it('is recorded once when undone and sent again', async () => {
    await send();
    await settle('undone');
    await background.ask('ledger.draft', mail);
    await send();
    await settle('left');
    await settle('left');
    expect(await listed()).toHaveLength(1);
  });

  it('is a draft again when the host refuses the mail', async () => {
    await send();
    await settle('refused');
    expect(await statuses()).toEqual(['drafted']);
  });

  it('holds what the rep recorded when a refused mail is sent again at once', async () => {
    await send();
    const added = aPromise({ sentence: 'we will add a module for free' });
    await send(aReport([aPromise(), added]));
    await settle('left');
    expect(await listed()).toHaveLength(2);
  });

  it('is discarded with its draft, and a sent mail can’t be discarded', async () => {
    await background.ask('ledger.draft', mail);
    await settle('discarded');
    expect(await statuses()).toEqual(['discarded']);
    await send();
    await settle('left');
    await settle('discarded');
    expect(await statuses()).toEqual(['open']);
  });

  it('drops what the rep wrote out of the mail and keeps what they chose to record', async () => {
    const second = aPromise({ sentence: 'I will send the deck', kind: 'follow_up', who: 'I' });
    await background.ask('ledger.draft', aReport([aPromise(), second]));
    await send(aReport([second]));
    await settle('left');
    expect((await listed()).map(({ sentence, owner }) => [sentence, owner])).toEqual([
      ['I will send the deck', 'Maya Lindqvist'],
    ]);
  });

  it('is not pulled back by a draft report that comes after the send', async () => {
    await send();
    await background.ask('ledger.draft', aReport([]));
    await settle('left');
    expect(await listed()).toHaveLength(1);
  });

  it('is open by itself when nobody saw the window pass: tab closed, worker killed', async () => {
    await send();
    await settleAndRearm(background.db, '2026-03-02T09:00:20.000Z');
    expect(await statuses()).toEqual(['sending']);
    await settleAndRearm(background.db, '2026-03-02T09:00:36.000Z');
    expect(await statuses()).toEqual(['open']);
  });

  it('waits for no clock that was turned back since', async () => {
    await send();
    await settleAndRearm(background.db, '2026-03-01T09:00:00.000Z');
    expect(await statuses()).toEqual(['open']);
  });

  it('is a draft again when page and background say its send and its undo in one breath', async () => {
    await Promise.all([send(), settle('undone')]);
    expect(await statuses()).toEqual(['drafted']);
  });

  it('is kept without a deal when nobody on the mail belongs to one', async () => {
    const to = [{ address: 'stranger@elsewhere.example', name: null }];
    const stray = aReport([aPromise()], { threadId: null, recipients: { to, cc: [], bcc: [] } });
    await send(stray);
    await settle('left');
    expect(await background.db.promises.toArray()).toMatchObject([
      { dealId: null, status: 'open' },
    ]);
  });
});

describe('a mail that is to be sent later', () => {
  const draftOf = async () => (await background.db.drafts.toArray())[0];

  it('is scheduled, not open, once its undo window has passed, seen or unseen', async () => {
    await send(mail, true);
    expect(await statuses()).toEqual(['sending']);
    await settle('left');
    expect(await listed()).toMatchObject([{ status: 'scheduled', sentAt: null }]);
    await send(mail, true);
    await settleAndRearm(background.db, '2026-03-02T09:00:36.000Z');
    expect(await listed()).toMatchObject([{ status: 'scheduled', sentAt: null }]);
  });

  it('is open when it is seen as a sent one, at a time nobody here knows', async () => {
    await send(mail, true);
    await settle('left');
    await settle('seen');
    expect(await listed()).toMatchObject([{ status: 'open', sentAt: null }]);
    expect(await draftOf()).toMatchObject({ state: 'sent' });
  });

  it('keeps what the rep said of its promises while it waited', async () => {
    await send(mail, true);
    await settle('left');
    const [promise] = await listed();
    await background.ask('promises.update', {
      id: promise?.id ?? '',
      patch: { status: 'withdrawn' },
    });
    await settle('seen');
    expect(await statuses()).toEqual(['withdrawn']);
  });

  it('is a draft again when it stands in a compose, or its send is undone', async () => {
    for (const outcome of ['reopened', 'undone'] as const) {
      await send(mail, true);
      await settle('left');
      await settle(outcome);
      expect(await statuses()).toEqual(['drafted']);
      expect(await listed()).toEqual([]);
    }
  });

  it('goes at once when the rep sends it after all', async () => {
    await send(mail, true);
    await settle('left');
    await settle('reopened');
    await send();
    await settle('left');
    expect(await listed()).toMatchObject([{ status: 'open', sentAt: background.now }]);
  });

  it('is not pulled back by a draft report that comes late', async () => {
    await send(mail, true);
    await background.ask('ledger.draft', aReport([]));
    await settle('left');
    await background.ask('ledger.draft', aReport([]));
    expect(await statuses()).toEqual(['scheduled']);
  });
});

describe('a draft that stands in a compose again', () => {
  it('is one, when it was discarded or its send undone elsewhere', async () => {
    await background.ask('ledger.draft', mail);
    await settle('discarded');
    await background.ask('ledger.draft', mail);
    expect(await statuses()).toEqual(['discarded']);
    await settle('reopened');
    expect(await statuses()).toEqual(['drafted']);
    await send();
    await settle('reopened');
    expect(await statuses()).toEqual(['drafted']);
  });

  it('takes nothing away that has left', async () => {
    await send();
    await settle('left');
    await settle('reopened');
    expect(await statuses()).toEqual(['open']);
  });

  it('is nothing to the ledger that doesn’t know it', async () => {
    await settle('reopened');
    expect(await background.db.drafts.count()).toBe(0);
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
    await send(stray);
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
    await send();
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
