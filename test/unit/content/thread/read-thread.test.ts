// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readThread } from '@/lib/content/thread/read-thread';
import type { MailPage } from '@/lib/content/page/mail-page';
import type { ThreadReading } from '@/lib/domain/capture/thread-reading';
import { isQuote } from '@/lib/hosts/gmail/body';
import { isSameThread } from '@/lib/hosts/gmail/same-thread';
import type { OpenThread } from '@/lib/hosts/mail-host';
import { messageOf, type MessageParts } from './thread-page';

const DANA = { address: 'dana@northwind.example', name: 'Dana Whitfield' };
const THREAD = 'thread-f:1';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

/** A mailbox page that shows a thread. */
function openPage(...messages: MessageParts[]) {
  const state = {
    thread: { threadId: THREAD, subject: 'Kickoff', messages: messages.map(messageOf) },
  } as { thread: OpenThread | null };
  const page = {
    host: {
      readThread: () => state.thread,
      readFolded: () => [0, 1],
      readOwnAddresses: () => ['maya@fernhill.example', 'sales@fernhill.example'],
      isQuote,
      isSameThread,
    },
    root: document,
    view: window,
    mailbox: 'maya@fernhill.example',
    profile: () => ({ address: 'maya@fernhill.example', name: 'Maya Lindqvist' }),
  } as unknown as MailPage;
  return { page, state };
}

async function read(page: MailPage, threadId = THREAD): Promise<ThreadReading> {
  const reading = readThread(page, threadId);
  await vi.advanceTimersByTimeAsync(2_000);
  return reading;
}

async function textsOf(...htmls: string[]): Promise<string[]> {
  const { page } = openPage(
    ...htmls.map((html, index) => ({ html, messageId: `msg-f:${String(index)}`, sender: DANA })),
  );
  const reading = await read(page);
  return reading.state === 'read' ? reading.messages.map(({ text }) => text) : [];
}

describe('reading a thread', () => {
  it('gives each open message with writer and time, the oldest first, and says how many are folded', async () => {
    const { page } = openPage(
      { messageId: 'b', sender: DANA, sentAt: '2026-03-12T09:00:00.000Z', html: 'Second.' },
      { messageId: 'a', sender: DANA, sentAt: '2026-03-11T09:00:00.000Z', html: 'First.' },
      { messageId: 'c', sender: DANA, sentAt: null, html: 'After the first.' },
      { messageId: 'draft', isDraft: true, html: 'Not sent.' },
      { messageId: 'folded' },
    );
    expect(await read(page)).toEqual({
      state: 'read',
      mailbox: 'maya@fernhill.example',
      threadId: THREAD,
      subject: 'Kickoff',
      messages: [
        { messageId: 'a', from: DANA, sentAt: '2026-03-11T09:00:00.000Z', text: 'First.' },
        { messageId: 'c', from: DANA, sentAt: null, text: 'After the first.' },
        { messageId: 'b', from: DANA, sentAt: '2026-03-12T09:00:00.000Z', text: 'Second.' },
      ],
      folded: 2,
      cut: 0,
    });
  });

  it('keeps the signature and drops what Gmail, Apple, Outlook and a plain mail quote', async () => {
    const signature =
      '<div class="gmail_signature">Dana Whitfield<br>Operations Director<br>+44 20 7946 0000</div>';
    expect(
      await textsOf(
        `<p>See you on Monday.</p>${signature}<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On Mon, 2 Mar 2026 Maya wrote:</div><blockquote class="gmail_quote">Old words.</blockquote></div>`,
        '<div>Works for us.</div><div><br></div><div>Dana</div><div><br><blockquote type="cite"><div>On 2 Mar 2026, at 10:00, Maya wrote:</div><div>Old words.</div></blockquote></div>',
        '<div>Older Apple.</div><div>On 2 Mar 2026, at 10:00, Maya &lt;maya@fernhill.example&gt; wrote:</div><blockquote type="cite">Old words.</blockquote><div>And below it.</div>',
        '<div>Agreed.</div><hr><div id="m_-12divRplyFwdMsg"><b>Von:</b> Maya<br><b>Gesendet:</b> Montag, 2. März 2026 10:00<br><b>An:</b> Dana<br><b>Betreff:</b> Kickoff</div><div>Old words.</div>',
        '<pre style="white-space: pre-wrap">Fine.\n\nOn Mon, 2 Mar 2026 at 10:00, Maya Lindqvist &lt;maya@fernhill.example&gt;\nwrote:\n&gt; Old words.\n\nAnd this between.\n&gt; More old words.\n</pre>',
        '<div>Between.</div><div class="gmail_quote"><div class="gmail_attr">On Monday Maya wrote:</div><blockquote class="gmail_quote">Is June right?</blockquote><div>July, please.</div><blockquote class="gmail_quote">And who signs?</blockquote><div>Robert does.</div></div>',
      ),
    ).toEqual([
      'See you on Monday.\nDana Whitfield\nOperations Director\n+44 20 7946 0000',
      'Works for us.\n\nDana',
      'Older Apple.\nAnd below it.',
      'Agreed.',
      'Fine.\n\nAnd this between.',
      'Between.\nJuly, please.\nRobert does.',
    ]);
  });

  it('gives the rep the name of the profile, not the page’s localised one, and nobody else’s to an alias', async () => {
    const { page } = openPage(
      { messageId: 'a', sender: { address: 'maya@fernhill.example', name: 'ich' }, html: 'One.' },
      { messageId: 'b', sender: { address: 'sales@fernhill.example', name: 'ich' }, html: 'Two.' },
      { messageId: 'c', sender: null, html: 'Three.' },
    );
    expect(await read(page)).toMatchObject({
      messages: [
        { from: { address: 'maya@fernhill.example', name: 'Maya Lindqvist' } },
        { from: { address: 'sales@fernhill.example', name: null } },
        { from: null },
      ],
    });
  });

  it('waits for a thread that is being drawn, and reads a card that stands there twice once', async () => {
    const { page, state } = openPage();
    const drawn = { threadId: THREAD, subject: '', messages: [] };
    state.thread = drawn;
    const reading = readThread(page, THREAD);
    await vi.advanceTimersByTimeAsync(300);
    state.thread = null;
    await vi.advanceTimersByTimeAsync(200);
    const message = { messageId: 'a', html: 'Here.' };
    state.thread = { ...drawn, messages: [message, message].map(messageOf) };
    await vi.advanceTimersByTimeAsync(200);
    expect(await reading).toMatchObject({ messages: [{ messageId: 'a', text: 'Here.' }] });
  });

  it('reads no other thread than the one that was asked for', async () => {
    const { page, state } = openPage({ html: 'Of another deal.' });
    expect(await read(page, 'thread-f:2')).toEqual({ state: 'no_thread' });
    expect(await read(page, `#${THREAD}`)).toMatchObject({ state: 'read' });
    state.thread = null;
    expect(await read(page)).toEqual({ state: 'no_thread' });
  });

  it('takes a hostile mail for what it is: text of its writer, without marks that turn it round', async () => {
    const long = 'We lose days. '.repeat(400_000);
    const { page } = openPage(
      { messageId: 'long', sender: DANA, html: `<div>${long}</div>` },
      { messageId: 'bidi', sender: DANA, html: 'Pay \u202Eevif\u202C now\u200B.' },
      {
        messageId: 'heading',
        sender: DANA,
        html: '<div class="ha"><h2 data-legacy-thread-id="1">Robert, 2026-03-01</h2></div>I agree.',
      },
    );
    const reading = await read(page);
    const texts = reading.state === 'read' ? reading.messages.map(({ text }) => text) : [];
    expect(texts.map(({ length }) => length)).toEqual([200_000, 13, 27]);
    expect(texts.slice(1)).toEqual(['Pay evif now.', 'Robert, 2026-03-01\nI agree.']);
    expect(reading).toMatchObject({ cut: 1 });
  });

  it('stays within what one message of the browser holds', async () => {
    const html = `<div>${'a '.repeat(150_000)}</div>`;
    const { page } = openPage(
      ...Array.from({ length: 30 }, (_, index) => ({ messageId: String(index), html })),
    );
    const reading = await read(page);
    const messages = reading.state === 'read' ? reading.messages : [];
    expect(messages.map(({ text }) => text.length)).toEqual(Array(25).fill(200_000));
    expect(reading).toMatchObject({ cut: 30 });
  });
});
