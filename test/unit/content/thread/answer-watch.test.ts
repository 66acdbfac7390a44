// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startAnswerWatch } from '@/lib/content/thread/answer-watch';
import type { MailPage } from '@/lib/content/page/mail-page';
import type { AnswerReport, AwaitedMail } from '@/lib/domain/emails/tracking/awaited-thread';
import { isQuotedText } from '@/lib/hosts/gmail/body';
import type { OpenThread } from '@/lib/hosts/mail-host';
import { messageOf, type MessageParts } from './thread-page';

const MAIL = 'maya@fernhill.example msg-a:r1';
const DANA = { address: 'dana@northwind.example', name: 'Dana' };
const summary: MessageParts = { messageId: 'msg-a:r1', html: '<p>Is this right?</p>' };
const answer = (html: string, parts: MessageParts = {}): MessageParts => ({
  messageId: 'msg-f:5',
  sender: DANA,
  sentAt: '2026-03-12T09:00:00.000Z',
  html,
  ...parts,
});

let controller: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  controller = new AbortController();
});
afterEach(() => {
  controller.abort();
  document.body.replaceChildren();
  vi.useRealTimers();
});

function watch(
  awaited: AwaitedMail[] = [{ id: MAIL, sentAt: '2026-03-11T09:00:00.000Z', read: [] }],
) {
  const listeners = new Set<() => void>();
  const reports: AnswerReport[] = [];
  const asked: string[] = [];
  const state = { thread: null as OpenThread | null, folded: [] as number[], fails: false };
  const page = {
    host: {
      readThread: () => state.thread,
      readFolded: () => state.folded,
      readOwnAddresses: () => ['maya@fernhill.example', 'sales@fernhill.example'],
      isQuotedText,
    },
    root: document,
    view: window,
    mailbox: 'maya@fernhill.example',
    profile: () => ({ address: 'maya@fernhill.example', ownDomains: ['fernhill.example'] }),
    ask: (name: string, input: AnswerReport) => {
      asked.push(name);
      if (name === 'emails.awaiting') return Promise.resolve(awaited);
      if (state.fails) return Promise.reject(new Error('worker gone'));
      reports.push(input);
      return Promise.resolve(null);
    },
    activity: { subscribe: (listener: () => void) => listeners.add(listener) },
  } as unknown as MailPage;
  const { reread } = startAnswerWatch(page, controller.signal);
  return {
    state,
    reports,
    asked,
    reread,
    show(...messages: MessageParts[]) {
      state.thread = { threadId: 'thread-f:1', subject: '', messages: messages.map(messageOf) };
    },
    async settle() {
      for (const listener of listeners) listener();
      await vi.advanceTimersByTimeAsync(2_000);
    },
  };
}

describe('the watch over answers', () => {
  it('reads what the client’s side wrote after the mail, in their own words', async () => {
    const page = watch();
    page.show(
      answer('<p>All wrong.</p>', { messageId: 'msg-f:1', sentAt: '2026-03-10T09:00:00.000Z' }),
      summary,
      answer('<p>Yes, all correct.</p><div class="gmail_quote">not right</div>'),
    );
    await page.settle();
    expect(page.reports).toEqual([
      {
        mailbox: 'maya@fernhill.example',
        threadId: 'thread-f:1',
        emailId: MAIL,
        answers: [
          {
            messageId: 'msg-f:5',
            from: DANA.address,
            at: '2026-03-12T09:00:00.000Z',
            reading: 'agrees',
            quote: 'Yes, all correct.',
          },
        ],
      },
    ]);
  });

  it('reads answers between the quoted lines, and nothing of a forwarded mail', async () => {
    const page = watch();
    const quote = (text: string) => `<blockquote class="gmail_quote">${text}</blockquote>`;
    const head = (text: string) => `<div class="gmail_attr">${text}</div>`;
    page.show(
      summary,
      answer(
        `<p>Looks good.</p><div class="gmail_quote">${head('On Monday Maya wrote:')}${quote('Timeline: May')}<div>June, please.</div>${quote('Decision: Robert')}</div>`,
      ),
      answer(
        `<p>Priya, can you check?</p><div class="gmail_quote">${head('---------- Forwarded message')}<p>All correct.</p>${quote('x')}</div>`,
        { messageId: 'msg-f:6' },
      ),
    );
    await page.settle();
    expect(page.reports[0]?.answers).toMatchObject([
      { reading: 'corrects', quote: 'June, please.' },
      { reading: 'neither' },
    ]);
  });

  it('reads nothing where nothing is awaited', async () => {
    const page = watch([]);
    const body = vi.spyOn(window, 'getComputedStyle');
    page.show(summary, answer('<p>Yes, all correct.</p>'));
    await page.settle();
    expect(page.asked).toEqual(['emails.awaiting']);
    expect(body).not.toHaveBeenCalled();
  });

  it('passes over colleagues, the rep, drafts and senders the page does not name', async () => {
    const page = watch();
    const html = '<p>All correct.</p>';
    page.show(
      summary,
      answer(html, { messageId: '1', sender: { address: 'ines@fernhill.example', name: null } }),
      answer(html, { messageId: '2', sender: { address: 'sales@fernhill.example', name: null } }),
      answer(html, { messageId: '3', sender: null }),
      answer(html, { messageId: '4', isDraft: true }),
    );
    await page.settle();
    expect(page.reports).toEqual([]);
  });

  it('tells a message once however often it is drawn, a failed one again, a folded one when it opens', async () => {
    const page = watch();
    page.state.fails = true;
    const { html: _, ...folded } = answer('', { messageId: 'msg-f:6' });
    page.show(summary, answer('<p>Yes</p>'), folded);
    await page.settle();
    page.state.fails = false;
    await page.settle();
    page.show(summary, answer('<p>Yes</p>'), { ...folded, html: '<p>It is Q3, not Q2.</p>' });
    await page.settle();
    await page.settle();
    expect(page.reports.map(({ answers }) => answers.map(({ messageId }) => messageId))).toEqual([
      ['msg-f:5'],
      ['msg-f:6'],
    ]);
  });

  it('looks again when asked, and says what it could not read', async () => {
    const page = watch();
    expect(await page.reread({ threadId: 'thread-f:1', emailId: MAIL })).toEqual({
      state: 'elsewhere',
    });
    page.show(summary, answer('<p>Yes</p>'));
    page.state.folded = [0, 1];
    expect(await page.reread({ threadId: 'thread-f:2', emailId: MAIL })).toEqual({
      state: 'elsewhere',
    });
    expect(await page.reread({ threadId: 'thread-f:1', emailId: MAIL })).toEqual({
      state: 'read',
      folded: 1,
    });
    expect(page.reports).toHaveLength(1);
  });
});
