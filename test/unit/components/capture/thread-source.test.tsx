// @vitest-environment happy-dom
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CaptureWay } from '@/components/capture/capture-way';
import { ThreadNewsLine } from '@/components/capture/thread-news-line';
import { ThreadSource } from '@/components/capture/thread-source';
import { createAutosaveHub } from '@/components/deal/autosave-hub';
import { DealProvider } from '@/components/deal/deal-context';
import { OnDesk } from '@/components/deal/desk-link';
import { useDealScope } from '@/components/deal/use-deal-scope';
import type { Capture } from '@/lib/domain/capture/capture';
import type { ThreadReading } from '@/lib/domain/capture/thread-reading';
import type { PageContext } from '@/lib/domain/page/page-context';
import { agreedCapture } from '../../../fixtures/captures';
import { aDossier, maya } from '../../../fixtures/records';
import { axeFindings } from '../axe-findings';
import { fakeBackground } from '../fake-background';
import { click, named, until } from '../hands';
import { mount } from '../mount';

const DANA = { address: 'dana@northwind.example', name: 'Dana Whitfield' };
const THREAD = { threadId: 'thread-f:1', mailbox: maya.address };
type Read = Extract<ThreadReading, { state: 'read' }>;
const reading: Read = {
  ...THREAD,
  state: 'read',
  subject: 'Rollout',
  messages: [
    { messageId: 'a', from: DANA, sentAt: '2026-03-05T09:00:00.000Z', text: 'We lose days.' },
    { messageId: 'b', from: null, sentAt: null, text: 'Me too.' },
  ],
  folded: 0,
  cut: 1,
};
const dossier = aDossier();

afterEach(() => {
  vi.restoreAllMocks();
});

interface Scene {
  readonly folded?: number;
  readonly captures?: readonly Capture[];
  readonly answer?: ThreadReading;
  readonly composeElsewhere?: boolean;
  readonly onDesk?: boolean;
}

async function show({
  folded = 0,
  captures = [],
  answer = reading,
  composeElsewhere = false,
  onDesk = false,
}: Scene = {}) {
  const context: PageContext = {
    kind: 'mail',
    theme: 'light',
    mailbox: maya.address,
    thread: {
      threadId: THREAD.threadId,
      subject: 'Rollout',
      people: [DANA],
      messages: ['a', 'b'],
      folded,
    },
    compose: composeElsewhere
      ? {
          draftId: 'msg-a:1',
          threadId: null,
          subject: '',
          recipients: { to: [{ address: 'joao@kestrel.example', name: null }], cc: [], bcc: [] },
        }
      : null,
  };
  const background = fakeBackground({
    'page.context': () => context,
    'profile.get': () => maya,
    'captures.list': () => [...captures],
    'threads.read': () => answer,
  });
  const onRead = vi.fn();
  const onOpen = vi.fn();
  function Page() {
    const [hub] = useState(() => createAutosaveHub(() => Promise.reject(new Error('unused'))));
    return (
      <OnDesk value={onDesk}>
        <DealProvider value={useDealScope(dossier, hub)}>
          <CaptureWay value={onOpen}>
            <main>
              <h1>Northwind</h1>
              <ThreadNewsLine />
              <ThreadSource isIdle onRead={onRead} />
            </main>
          </CaptureWay>
        </DealProvider>
      </OnDesk>
    );
  }
  const container = await mount(<Page />);
  const shows = (words: string) =>
    until(() => {
      expect(container.textContent).toContain(words);
    });
  return { background, container, onRead, onOpen, shows };
}

/** The thread as it was read when it had these messages. */
function readBefore(...messages: string[]): Capture {
  const capture = agreedCapture({ kind: 'thread' });
  return { ...capture, source: { ...capture.source, thread: { ...THREAD, messages } } };
}

describe('reading the thread beside', () => {
  test('gives its words with who wrote them when, and which messages they are', async () => {
    const { background, container, onRead, shows } = await show();
    await shows('Read this thread');
    expect(await axeFindings(container)).toEqual([]);
    await click(named('Read this thread'));
    await until(() => {
      expect(onRead).toHaveBeenCalled();
    });
    expect(background.inputsOf('threads.read')).toEqual([{ threadId: THREAD.threadId }]);
    expect(onRead.mock.calls).toMatchObject([
      [
        {
          kind: 'thread',
          title: 'Rollout',
          heldAt: '2026-03-05T09:00:00.000Z',
          thread: { ...THREAD, messages: ['a', 'b'] },
          cut: 1,
          document: { kind: 'thread', turns: [{ speaker: { name: 'Dana Whitfield' } }, {}] },
        },
      ],
    ]);
  });

  test('says beforehand what is folded', async () => {
    const { shows } = await show({ folded: 3 });
    await shows('3 folded messages won’t be read. Open them in the mail, then read the thread.');
    const again = await show({ folded: 1, captures: [readBefore('a', 'b')] });
    await again.shows('Open it in the mail and read again. What you decided stays.');
  });

  test('says why nothing came of it', async () => {
    const gone = await show({ answer: { state: 'no_thread' } });
    await gone.shows('Read this thread');
    await click(named('Read this thread'));
    await gone.shows('could not be read');
    const empty = await show({ answer: { ...reading, messages: [] } });
    await empty.shows('Read this thread');
    await click(named('Read this thread'));
    await empty.shows('Nobody has written');
    expect(empty.onRead).not.toHaveBeenCalled();
  });

  test('is not offered for a thread that the sidebar is not about, nor on the desk', async () => {
    const elsewhere = await show({ composeElsewhere: true });
    await until(() => {
      expect(elsewhere.background.inputsOf('profile.get')).not.toEqual([]);
    });
    expect(elsewhere.container.querySelector('button')).toBeNull();
    const desk = await show({ onDesk: true });
    expect(desk.container.querySelector('button')).toBeNull();
    expect(desk.background.inputsOf('page.context')).toEqual([]);
  });

  test('tells quietly of messages that are new since it was read, and of none otherwise', async () => {
    const { container, onOpen, shows } = await show({ captures: [readBefore('a')] });
    await shows('1 new message since you read this thread');
    await shows('Read the new message');
    expect(await axeFindings(container)).toEqual([]);
    await click(named('Read it'));
    expect(onOpen).toHaveBeenCalledWith(null);
    const all = await show({ captures: [readBefore('a', 'b')] });
    await all.shows('Read this thread again');
    expect(all.container.textContent).not.toContain('new message');
  });
});
