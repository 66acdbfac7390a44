// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { threadPage } from './thread-page';

const PROMISE = "<div>I'll send you the agenda tomorrow.</div>";
const QUOTED = '<div class="gmail_quote">We will give you a discount.</div>';

let page: ReturnType<typeof threadPage>;
beforeEach(() => {
  vi.useFakeTimers();
  page = threadPage();
});
afterEach(() => {
  page.stop();
  document.body.replaceChildren();
  vi.useRealTimers();
});

const told = () =>
  page.reports
    .at(-1)
    ?.messages.map(({ messageId, promises }) => [
      messageId,
      ...promises.map((one) => one.sentence),
    ]);

describe('the watch over the open thread', () => {
  it('tells what own messages promise, as it was meant when they were sent', async () => {
    page.show('thread-f:1', [
      { html: PROMISE + QUOTED },
      { html: PROMISE, sender: { address: 'dana@northwind.example', name: 'Dana' } },
      { html: PROMISE, sender: null },
      { html: PROMISE, isDraft: true },
    ]);
    await page.settle();
    expect(told()).toEqual([['msg-f:0', "I'll send you the agenda tomorrow."]]);
    expect(page.reports[0]).toMatchObject({
      mailbox: 'maya@fernhill.example',
      threadId: 'thread-f:1',
      subject: 'Kickoff',
      messages: [
        {
          sentAt: '2026-03-11T09:00:00.000Z',
          recipients: { to: [{ address: 'dana@northwind.example' }] },
          promises: [{ due: '2026-03-12', who: 'I' }],
        },
      ],
    });
  });

  it('knows the rep by every address they send from', async () => {
    page.show('thread-f:1', [
      { html: PROMISE, sender: { address: 'sales@fernhill.example', name: null } },
    ]);
    await page.settle();
    expect(told()).toHaveLength(1);
  });

  it('gives no date to “tomorrow” where the day it was written is unknown', async () => {
    page.show('thread-f:1', [{ html: PROMISE, sentAt: null }]);
    await page.settle();
    expect(page.reports[0]?.messages[0]).toMatchObject({ sentAt: null, promises: [{ due: null }] });
  });

  it('reads each message once, and a folded one when it is opened', async () => {
    page.show('thread-f:1', [{ html: PROMISE }, {}]);
    await page.settle();
    await page.settle();
    expect(page.reads()).toBe(1);
    expect(told()).toEqual([['msg-f:0', "I'll send you the agenda tomorrow."], ['msg-f:1']]);
    page.show('thread-f:1', [{ html: PROMISE }, { html: '<p>We will waive the fee.</p>' }]);
    await page.settle();
    expect(page.reads()).toBe(2);
    expect(told()?.[1]).toEqual(['msg-f:1', 'We will waive the fee.']);
  });

  it('reads a message again once its date is known', async () => {
    page.show('thread-f:1', [{ html: PROMISE, sentAt: null }]);
    await page.settle();
    page.show('thread-f:1', [{ html: PROMISE }]);
    await page.settle();
    expect(page.reports.at(-1)?.messages[0]?.promises[0]?.due).toBe('2026-03-12');
  });

  it('tells the same thing once, a failed one again, and a thread again after another', async () => {
    page.state.fails = true;
    page.show('thread-f:1', [{ html: PROMISE }]);
    await page.settle();
    page.state.fails = false;
    await page.settle();
    await page.settle();
    expect(page.reports).toHaveLength(2);
    page.show('thread-f:2', [{ html: PROMISE, messageId: 'msg-f:9' }]);
    await page.settle();
    page.show('thread-f:1', [{ html: PROMISE }]);
    await page.settle();
    expect(page.reports.map(({ threadId }) => threadId).slice(2)).toEqual([
      'thread-f:2',
      'thread-f:1',
    ]);
  });

  it('tells that a message is gone, and nothing of threads the rep never wrote in', async () => {
    page.show('thread-f:1', []);
    await page.settle();
    expect(page.reports).toEqual([]);
    page.show('thread-f:1', [{ html: PROMISE, messageId: 'msg-a:r1' }]);
    await page.settle();
    page.show('thread-f:1', []);
    await page.settle();
    expect(told()).toEqual([]);
  });

  it('keeps mail to colleagues out where the rep doesn’t record it', async () => {
    page.stop();
    page = threadPage({ internalMail: 'unrecorded' });
    const ines = { address: 'ines@fernhill.example', name: 'Ines' };
    const dana = { address: 'dana@northwind.example', name: 'Dana' };
    page.show('thread-f:1', [
      { html: PROMISE, recipients: [ines] },
      { html: PROMISE, recipients: [ines, dana] },
    ]);
    await page.settle();
    expect(told()?.map(({ length }) => length)).toEqual([1, 2]);
  });

  it('ends with the signal', async () => {
    page.show('thread-f:1', [{ html: PROMISE }]);
    page.stop();
    await page.settle();
    expect(page.reports).toEqual([]);
  });

  it('tells what a message delivers of promises that were made before it, and of no later ones', async () => {
    const promise = {
      id: 'promise-1',
      sentence: 'I will send you the two reference contacts by Friday.',
      type: 'promise',
      kind: 'follow_up',
      due: null,
      status: 'open',
    } as const;
    page.state.earlier = [{ ...promise, sentAt: '2026-03-09T09:00:00.000Z' }];
    const html = '<div>Here are the two reference contacts I promised.</div>';
    page.show('thread-f:1', [
      { html },
      { html, messageId: 'msg-f:older', sentAt: '2026-03-01T09:00:00.000Z' },
    ]);
    await page.settle();
    const delivers = page.reports.at(-1)?.messages.map((one) => one.delivers);
    expect(delivers).toEqual([[expect.objectContaining({ promiseId: 'promise-1' })], []]);
  });
});
