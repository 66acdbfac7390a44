import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startGuardWatch } from '@/lib/background/guard-watch';
import type { SentEmail } from '@/lib/domain/deals/sent-email';
import type { GuardOverrule } from '@/lib/domain/guards/guard-overrule';
import { aDeal, aPerson, aReport, maya, NOW } from '../../fixtures/records';
import { BackgroundHarness } from './background-harness';

let background: BackgroundHarness;
const DANA = { address: 'dana.whitfield@northwindclinics.example', name: 'Dana' };
const THREAD = 'thread-f:255';
const DRAFT = '#msg-a:r1';

beforeEach(async () => {
  background = new BackgroundHarness();
  await background.ask('profile.save', { ...maya, role: 'se' });
  await background.ask('mailboxes.set', { address: maya.address, enabled: true });
  await background.db.deals.add(aDeal({ phase: 'technical_win' }));
  await background.db.people.bulkAdd([
    aPerson({ addresses: [DANA.address] }),
    aPerson({ id: 'person-ae', role: 'ae', name: 'Tomas Berg', addresses: ['t@fernhill.example'] }),
  ]);
});

const state = (changes: Partial<Parameters<typeof ask>[0]> = {}) => ask(changes);
function ask(changes: {
  threadId?: string | null;
  draftId?: string | null;
  dealId?: string | null;
  people?: (typeof DANA)[];
  mailbox?: string;
}) {
  return background.ask('guards.state', {
    mailbox: maya.address,
    draftId: DRAFT,
    threadId: THREAD,
    dealId: null,
    people: [DANA],
    ...changes,
  });
}
const overrule = (changes: Partial<Omit<GuardOverrule, 'at'>> = {}) =>
  background.ask('guards.overrule', {
    id: 'overrule-0001',
    dealId: 'deal-northwind',
    guard: 'step_back',
    mailbox: maya.address,
    draftId: DRAFT,
    threadId: THREAD,
    reason: 'bake_off',
    words: '',
    ...changes,
  });
const sentEmail = (changes: Partial<SentEmail>): SentEmail => ({
  id: 'email-1',
  dealId: 'deal-northwind',
  templateId: 'forward_to_ae',
  kind: 'forward_to_ae',
  mailbox: maya.address,
  threadId: THREAD,
  subject: '',
  recipients: { to: [], cc: [], bcc: [] },
  sentAt: NOW,
  text: '',
  answers: [],
  outcome: null,
  ...changes,
});

describe('what a page is told of a mail', () => {
  it('is nothing where it goes to our own side alone, who may write from another company', async () => {
    const partner = { address: 'lena@partner.example', name: 'Lena' };
    await background.db.people.add(
      aPerson({ id: 'person-delivery', role: 'delivery', addresses: [partner.address] }),
    );
    expect(await state({ people: [partner] })).toBeNull();
    expect(await state({ people: [partner, DANA] })).not.toBeNull();
  });

  it('is the deal of its people, who answers there, and that nothing is settled', async () => {
    expect(await state()).toEqual({
      dealId: 'deal-northwind',
      phase: 'technical_win',
      handoffModel: 'csm_90_day',
      ae: 'Tomas',
      successor: '',
      isOwnThread: false,
      isSettled: false,
    });
  });

  it('is nothing of people nobody knows, of two deals that fit, and of a deal that is archived', async () => {
    expect(await state({ people: [{ address: 'x@else.example', name: 'X' }] })).toBeNull();
    await background.db.deals.add(aDeal({ id: 'deal-other' }));
    await background.db.people.add(
      aPerson({ id: 'person-2', dealId: 'deal-other', addresses: [DANA.address] }),
    );
    expect(await state()).toBeNull();
    await background.db.deals.update('deal-northwind', { archivedAt: NOW });
    expect(await state({ dealId: 'deal-northwind' })).toBeNull();
  });

  it('is kept to mailboxes that are on', async () => {
    await expect(state({ mailbox: 'else@fernhill.example' })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('says which threads are settled: one handed on, by whichever of its names', async () => {
    await background.db.emails.add(sentEmail({ threadId: 'thread-f:255' }));
    expect((await state({ threadId: 'ff' }))?.isSettled).toBe(true);
    expect((await state({ threadId: 'thread-f:256' }))?.isSettled).toBe(false);
  });

  it('says which threads are the AE’s own', async () => {
    await background.db.emails.add(sentEmail({ kind: 'day_30_invitation' }));
    expect(await state()).toMatchObject({ isOwnThread: true, isSettled: false });
  });
});

describe('an overrule', () => {
  it('is kept once, and settles its thread for every draft', async () => {
    await overrule();
    await overrule({ reason: 'other', words: 'again' });
    expect(await background.db.guardOverrules.toArray()).toMatchObject([
      { reason: 'bake_off', at: NOW },
    ]);
    expect((await state({ draftId: null }))?.isSettled).toBe(true);
    expect((await state({ threadId: 'thread-f:9', draftId: null }))?.isSettled).toBe(false);
  });

  it('of a new mail is of its draft, and of its thread once that is known', async () => {
    await overrule({ draftId: null, threadId: null });
    expect((await state({ threadId: null }))?.isSettled).toBe(false);
    await overrule({ threadId: null });
    expect((await state({ threadId: null }))?.isSettled).toBe(true);
    const { insertionId, isOther, leavesLater, text, ...report } = aReport([], {
      draftId: DRAFT,
      threadId: THREAD,
    });
    await background.ask('ledger.sending', { ...report, insertionId, isOther, leavesLater, text });
    expect((await state({ draftId: null }))?.isSettled).toBe(true);
  });

  it('is of the thread its mail was seen in at last', async () => {
    await overrule({ threadId: null });
    const ref = { mailbox: maya.address, draftId: DRAFT };
    await background.ask('ledger.settle', { ...ref, outcome: 'left', threadId: THREAD });
    expect((await state({ draftId: null }))?.isSettled).toBe(true);
  });
});

describe('the mail that goes instead', () => {
  it('is known by its insertion, so that its draft is no answer to the customer', async () => {
    const { draft, origin } = await background.ask('guards.mail', {
      mailbox: maya.address,
      insertionId: 'insertion-0001',
      guard: 'step_back',
      dealId: 'deal-northwind',
      way: 'forward',
      threadId: THREAD,
      people: [DANA],
      quote: null,
      locale: 'en-US',
    });
    expect(draft.to).toEqual([{ address: 't@fernhill.example', name: 'Tomas Berg' }]);
    expect(origin?.kind).toBe('forward_to_ae');
    const began = await background.ask('drafts.origin', {
      mailbox: maya.address,
      draftId: '#msg-a:forward',
      insertionId: 'insertion-0001',
    });
    expect(began?.kind).toBe('forward_to_ae');
  });
});

it('tells mailbox pages when what guards are decided from has changed', async () => {
  const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
  startGuardWatch(background.db);
  const context = { kind: 'mail', theme: 'light', mailbox: maya.address, thread: null } as const;
  await background.ask('page.report', { ...context, compose: null });
  await background.db.deals.update('deal-northwind', { phase: 'negotiating' });
  await vi.waitFor(() => {
    expect(sent.mock.calls.map(([, message]: unknown[]) => message)).toContainEqual(
      expect.objectContaining({ name: 'guards.changed' }),
    );
  });
});
