import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ParsedInput } from '@/lib/messaging/contract/contract';
import { aDeal, anAnswer, aSummary, maya } from '../../fixtures/records';
import { BackgroundHarness } from './background-harness';

let background: BackgroundHarness;
const { id, mailbox } = aSummary();
const thread = { mailbox, threadId: '#thread-f:1', ownIds: ['#msg-a:r1'] };

beforeEach(async () => {
  background = new BackgroundHarness();
  await background.ask('profile.save', maya);
  await background.ask('mailboxes.set', { address: mailbox, enabled: true });
  await background.db.deals.add(aDeal());
  await background.db.emails.add(aSummary());
});

const report = (changes: Partial<ParsedInput<'emails.answers'>> = {}) =>
  background.ask('emails.answers', {
    mailbox,
    threadId: '#thread-f:1',
    emailId: id,
    answers: [anAnswer()],
    ...changes,
  });
const stored = async () => background.db.emails.get(id);
const say = (state: 'confirmed' | 'corrected' | 'closed' | null, quote = '') => ({
  what: 'outcome' as const,
  state,
  quote,
});

describe('what is awaited in a thread', () => {
  it('are its summaries without an outcome, and what was read of them', async () => {
    expect(await background.ask('emails.awaiting', thread)).toEqual([
      { id, sentAt: aSummary().sentAt, read: [] },
    ]);
    await report();
    expect((await background.ask('emails.awaiting', thread))[0]?.read).toEqual(['#msg-f:8']);
    await background.ask('emails.track', { id, base: null, change: say('confirmed') });
    expect(await background.ask('emails.awaiting', thread)).toEqual([]);
  });

  it('is nothing in another thread, or of another kind of mail', async () => {
    expect(await background.ask('emails.awaiting', { ...thread, threadId: 'x' })).toEqual([]);
    await background.db.emails.update(id, { kind: 'champion_recap' });
    expect(await background.ask('emails.awaiting', thread)).toEqual([]);
  });

  it('is found by its own message where its thread was not known, and keeps it', async () => {
    await background.db.emails.update(id, { threadId: null });
    expect(await background.ask('emails.awaiting', thread)).toHaveLength(1);
    expect((await stored())?.threadId).toBe('#thread-f:1');
  });

  it('is refused to a mailbox that is off', async () => {
    const elsewhere = { ...thread, mailbox: 'other@fernhill.example' };
    await expect(background.ask('emails.awaiting', elsewhere)).rejects.toThrow('mailbox is off');
    await expect(report({ mailbox: 'other@fernhill.example' })).rejects.toThrow('mailbox is off');
  });
});

describe('answers', () => {
  it('are kept once each, with the first reading', async () => {
    await report();
    await report({ answers: [anAnswer({ reading: 'corrects', quote: 'No.' })] });
    expect((await stored())?.answers).toEqual([anAnswer()]);
  });

  it('of two tabs at once are all kept', async () => {
    await Promise.all([
      report(),
      report({ answers: [anAnswer({ messageId: '#msg-f:9' })] }),
      report(),
    ]);
    expect((await stored())?.answers.map(({ messageId }) => messageId)).toEqual([
      '#msg-f:8',
      '#msg-f:9',
    ]);
  });

  it('of colleagues, of the rep, or from before the mail are not taken', async () => {
    await report({
      answers: [
        anAnswer({ messageId: '1', from: 'ines@fernhill.example' }),
        anAnswer({ messageId: '2', from: mailbox }),
        anAnswer({ messageId: '3', at: '2026-03-01T08:00:00.000Z' }),
      ],
    });
    expect((await stored())?.answers).toEqual([]);
  });

  it('for another mailbox’s mail, another thread or a settled mail change nothing', async () => {
    await background.ask('mailboxes.set', { address: 'other@x.example', enabled: true });
    await report({ mailbox: 'other@x.example' });
    await report({ threadId: '#thread-f:2' });
    await report({ emailId: 'nobody' });
    await background.ask('emails.track', { id, base: null, change: say('closed') });
    await report();
    expect((await stored())?.answers).toEqual([]);
  });
});

describe('what the rep says of a summary', () => {
  it('is kept with its words and its time, and can be taken back', async () => {
    const change = say('confirmed', 'All correct.');
    const saved = await background.ask('emails.track', { id, base: null, change });
    expect(saved.outcome).toEqual({
      state: 'confirmed',
      quote: 'All correct.',
      at: background.now,
    });
    await background.ask('emails.track', { id, base: saved.outcome, change: say(null) });
    expect((await stored())?.outcome).toBeNull();
  });

  it('does not overwrite what another tab has said meanwhile', async () => {
    await background.ask('emails.track', { id, base: null, change: say('corrected', 'Q3') });
    const late = await background.ask('emails.track', {
      id,
      base: null,
      change: say('confirmed'),
    });
    expect(late.outcome?.state).toBe('corrected');
  });

  it('can be that a message is no answer, and that it is one after all', async () => {
    await report();
    const dismissed = await background.ask('emails.track', {
      id,
      base: null,
      change: { what: 'dismiss', messageId: '#msg-f:8' },
    });
    expect(dismissed.answers).toMatchObject([{ reading: 'neither', quote: '' }]);
    await report();
    expect((await stored())?.answers).toHaveLength(1);
    const restored = await background.ask('emails.track', {
      id,
      base: null,
      change: { what: 'restore', answer: anAnswer() },
    });
    expect(restored.answers).toEqual([anAnswer()]);
  });

  it('is refused for a mail that asks for nothing', async () => {
    await background.db.emails.update(id, { kind: null });
    await expect(
      background.ask('emails.track', { id, base: null, change: say('closed') }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('deals with an overdue summary', () => {
  const overdue = () => background.ask('emails.overdue', {});

  it('are told once the set time has passed, until it is settled or put away', async () => {
    expect(await overdue()).toEqual([]);
    background.now = '2026-03-06T12:00:00.000Z';
    expect(await overdue()).toEqual(['deal-northwind']);
    await background.ask('profile.save', { ...maya, answerDays: 5 });
    expect(await overdue()).toEqual([]);
    await background.ask('profile.save', maya);
    await background.ask('deals.setArchived', { id: 'deal-northwind', archived: true });
    expect(await overdue()).toEqual([]);
    await background.ask('deals.setArchived', { id: 'deal-northwind', archived: false });
    await report();
    expect(await overdue()).toEqual([]);
  });
});

describe('reading a thread once more', () => {
  it('asks the page, and says so where no page answers', async () => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage') as unknown as ReturnType<typeof vi.fn>;
    send.mockResolvedValue({ ok: true, value: { state: 'read', folded: 2 } });
    expect(await background.ask('emails.reread', { id })).toEqual({ state: 'read', folded: 2 });
    expect(send.mock.calls.at(-1)?.[1]).toMatchObject({
      name: 'thread.reread',
      input: { threadId: '#thread-f:1', emailId: id },
    });
    send.mockRejectedValue(new Error('nobody there'));
    expect(await background.ask('emails.reread', { id })).toEqual({ state: 'no_page' });
  });
});
