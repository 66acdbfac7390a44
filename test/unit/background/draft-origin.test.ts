import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftOutcome, SendReport } from '@/lib/domain/ledger/draft-report';
import { NO_PLAN } from '@/lib/domain/deals/meeting';
import type { Insertion } from '@/lib/domain/emails/insertion';
import type { EmailKind } from '@/lib/domain/emails/email-kind';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aDeal, aPerson, aReport, maya, NOW } from '../../fixtures/records';
import { BackgroundHarness } from './background-harness';

let background: BackgroundHarness;
const DRAFT = '#msg-a:r1';
const INSERTION = 'insertion-0001';

beforeEach(async () => {
  background = new BackgroundHarness();
  await background.ask('profile.save', maya);
  await background.ask('mailboxes.set', { address: maya.address, enabled: true });
  await background.db.deals.add(aDeal());
  await background.db.people.bulkAdd([
    aPerson(),
    aPerson({
      id: 'person-priya',
      role: 'csm',
      name: 'Priya Raman',
      addresses: ['priya@fernhill.example'],
    }),
  ]);
  const context = { kind: 'mail', theme: 'light', mailbox: maya.address, thread: null } as const;
  await background.ask('page.report', { ...context, compose: null });
});

/** Puts a mail of that kind into a draft, which the host has given an id by then, or not. */
async function insert(kind: EmailKind, draftId: string | null): Promise<void> {
  const value = { ok: true, draftId, opened: 'new', missing: [] };
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((): unknown =>
    Promise.resolve({ ok: true, value }),
  );
  const insertion: Insertion = {
    id: INSERTION,
    templateId: kind,
    kind,
    way: 'new',
    threadId: null,
    subject: '',
    to: [],
    cc: [],
    html: '',
    text: '',
    caret: null,
  };
  await background.ask('page.insertDraft', { dealId: 'deal-northwind', insertion });
}
const originOf = (draftId: string | null, insertionId: string | null = null) =>
  background.ask('drafts.origin', { mailbox: maya.address, draftId, insertionId });
const send = (changes: Partial<SendReport>) =>
  background.ask('ledger.sending', aReport([], { draftId: DRAFT, ...changes }));
const settle = (outcome: DraftOutcome) =>
  background.ask('ledger.settle', {
    mailbox: maya.address,
    draftId: DRAFT,
    outcome,
    threadId: null,
  });
const emails = () => background.db.emails.toArray();
const keptText = async () =>
  (await background.db.drafts.toArray()).map(({ text }) => text).join('');

describe('what a draft began as', () => {
  it('is told with what its deal says, as it stands', async () => {
    await insert('csm_introduction', DRAFT);
    expect(await originOf(DRAFT)).toEqual({
      dealId: 'deal-northwind',
      templateId: 'csm_introduction',
      kind: 'csm_introduction',
      csmName: 'Priya Raman',
      csmAddress: 'priya@fernhill.example',
      pairingReason: '',
      lacksPrimer: true,
    });
    await background.ask('meetings.save', {
      meeting: {
        id: 'meeting-primer',
        dealId: 'deal-northwind',
        kind: 'primer',
        plannedAt: null,
        heldAt: NOW,
        attendees: [],
        outcome: '',
        decided: '',
        ...NO_PLAN,
      },
      base: null,
      unheard: [],
    });
    expect((await originOf(DRAFT))?.lacksPrimer).toBe(false);
  });

  it('is told to the pages when the deal changes', async () => {
    await fakeBrowser.tabs.create({});
    const sent = vi
      .spyOn(fakeBrowser.tabs, 'sendMessage')
      .mockImplementation((): unknown => Promise.resolve(null));
    await background.ask('meetings.remove', { dealId: 'deal-northwind', id: 'meeting-primer' });
    expect(sent.mock.calls.map(([, message]: unknown[]) => message)).toContainEqual(
      expect.objectContaining({ name: 'origins.changed' }),
    );
  });

  it('is known by the insertion while the draft is nameless, and kept once it has a name', async () => {
    await insert('call_summary', null);
    expect(await originOf(null, INSERTION)).toMatchObject({ kind: 'call_summary' });
    expect(await originOf(DRAFT)).toBeNull();
    expect(await originOf(DRAFT, INSERTION)).toMatchObject({ kind: 'call_summary' });
    expect(await originOf(DRAFT)).toMatchObject({ kind: 'call_summary' });
  });

  it('is nothing of a mail of the rep’s own, of a deal that is gone, and in a mailbox that is off', async () => {
    expect(await originOf('#msg-a:other')).toBeNull();
    await insert('call_summary', DRAFT);
    await background.db.deals.clear();
    expect(await originOf(DRAFT)).toBeNull();
    const elsewhere = { mailbox: 'else@fernhill.example', draftId: DRAFT, insertionId: null };
    await expect(background.ask('drafts.origin', elsewhere)).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('asks for no primer where an account manager takes over', async () => {
    await background.db.deals.update('deal-northwind', { handoffModel: 'am_clean_break' });
    await insert('csm_introduction', DRAFT);
    expect((await originOf(DRAFT))?.lacksPrimer).toBe(false);
  });
});

describe('what a sent mail said', () => {
  const text = 'This is what I heard. Is that right?';

  it.each(['call_summary', 'success_statement'] as const)(
    'is kept of a %s once it has left, and nowhere else',
    async (kind) => {
      await insert(kind, DRAFT);
      await send({ text });
      expect(await emails()).toEqual([]);
      await settle('left');
      expect(await emails()).toMatchObject([{ kind, text, answers: [], outcome: null }]);
      expect(await keptText()).toBe('');
    },
  );

  it('is not kept of any other mail, whatever its page sends', async () => {
    await insert('csm_introduction', DRAFT);
    await send({ text });
    expect(await keptText()).toBe('');
    await settle('left');
    expect(await emails()).toMatchObject([{ kind: 'csm_introduction', text: '' }]);
    await send({ text, draftId: '#msg-a:own' });
    expect(await keptText()).toBe('');
  });

  it.each(['undone', 'refused'] as const)('leaves nothing behind when %s', async (outcome) => {
    await insert('call_summary', DRAFT);
    await send({ text });
    await settle('left');
    await settle(outcome);
    expect(await emails()).toEqual([]);
    expect(await keptText()).toBe('');
    await send({ text: 'Written anew.' });
    await settle('left');
    expect(await emails()).toMatchObject([{ text: 'Written anew.' }]);
  });

  it('waits with a mail that is sent later, and goes when that is cancelled', async () => {
    await insert('call_summary', DRAFT);
    await send({ text, leavesLater: true });
    await settle('left');
    expect(await emails()).toEqual([]);
    expect(await keptText()).toBe(text);
    await settle('reopened');
    expect(await keptText()).toBe('');
    await send({ text, leavesLater: true });
    await settle('left');
    await settle('seen');
    expect(await emails()).toMatchObject([{ text }]);
  });

  it('is kept of a mail that left before its draft had a name', async () => {
    await insert('call_summary', null);
    await send({ text, insertionId: INSERTION });
    await settle('left');
    expect(await emails()).toMatchObject([{ kind: 'call_summary', text }]);
  });

  it('is not one of the deal’s emails when it became another mail', async () => {
    await insert('call_summary', DRAFT);
    await send({ text, isOther: true });
    await settle('left');
    expect(await emails()).toEqual([]);
    expect(await keptText()).toBe('');
  });
});
