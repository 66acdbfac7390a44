import { vi } from 'vitest';
import { createDraftReader } from '@/lib/content/compose/create-draft-reader';
import { startThreadWatch } from '@/lib/content/thread/thread-watch';
import type { MailPage } from '@/lib/content/page/mail-page';
import type { EarlierPromise } from '@/lib/domain/ledger/earlier-promise';
import type { ThreadReport } from '@/lib/domain/ledger/own-message';
import type { Profile } from '@/lib/domain/profile';
import type { OpenThread, ThreadMessage } from '@/lib/hosts/mail-host';

/** What a test says of a message. */
export interface MessageParts extends Partial<ThreadMessage> {
  readonly html?: string;
}

/** A mailbox page that shows one thread, watched as in Gmail; timers and idle moments are the test's. */
export function threadPage(profile: Partial<Profile> = {}, muted: ReadonlySet<string> = new Set()) {
  const controller = new AbortController();
  const listeners = new Set<() => void>();
  const reports: ThreadReport[] = [];
  const state = {
    thread: null as OpenThread | null,
    fails: false,
    earlier: [] as EarlierPromise[],
  };
  const rep = {
    name: 'Maya Lindqvist',
    address: 'maya@fernhill.example',
    ownDomains: ['fernhill.example'],
    internalMail: 'silent',
    holidays: [],
    ...profile,
  } as unknown as Profile;
  const read = vi.fn();
  const page = {
    host: {
      readThread: () => state.thread,
      readOwnAddresses: () => ['maya@fernhill.example', 'sales@fernhill.example'],
      isForeignText: (element: Element) => element.closest('.gmail_quote') !== null,
    },
    root: document,
    view: window,
    mailbox: 'maya@fernhill.example',
    profile: () => rep,
    mutedWordings: () => muted,
    ask: (name: string, report: ThreadReport) => {
      if (name === 'ledger.earlier') return Promise.resolve(state.earlier);
      reports.push(report);
      return state.fails ? Promise.reject(new Error('worker gone')) : Promise.resolve(null);
    },
    createReader: (sentAt: () => string) => {
      read();
      return createDraftReader(() => rep, sentAt);
    },
    activity: { subscribe: (listener: () => void) => listeners.add(listener) },
  } as unknown as MailPage;
  startThreadWatch(page, controller.signal);
  return {
    state,
    reports,
    /** Messages read so far. */
    reads: () => read.mock.calls.length,
    stop: () => {
      controller.abort();
    },
    show(threadId: string, messages: readonly MessageParts[]) {
      state.thread = { threadId, subject: 'Kickoff', messages: messages.map(messageOf) };
    },
    /** Lets the page change, rest, and be idle until all is read. */
    async settle() {
      for (const listener of listeners) listener();
      await vi.advanceTimersByTimeAsync(5_000);
    },
  };
}

export function messageOf({ html, ...parts }: MessageParts, index: number): ThreadMessage {
  const body = document.createElement('div');
  body.innerHTML = html ?? '';
  if (html !== undefined) document.body.append(body);
  return {
    messageId: `msg-f:${String(index)}`,
    sender: { address: 'maya@fernhill.example', name: null },
    recipients: [{ address: 'dana@northwind.example', name: 'Dana' }],
    dateText: null,
    sentAt: '2026-03-11T09:00:00.000Z',
    isDraft: false,
    body: html === undefined ? null : body,
    ...parts,
  };
}
