import type { Folder, Message, SavedDraft, SentMail, Thread } from './mail';
import { seedThreads } from './seed';
import { currentTime, settings } from './settings';

/** Which part of the mailbox changed; drafts and sent mails leave the lists of threads as they are. */
type Change = 'threads' | 'drafts';

interface MailboxState {
  threads: Thread[];
  drafts: SavedDraft[];
  sent: SentMail[];
}

const KEY = `stand-in-mailbox-${String(settings.mailbox)}`;
const watchers: ((changed: Change) => void)[] = [];
let savedText = localStorage.getItem(KEY);
let held = load(savedText);

// Another window of the same mailbox (a pop-out) has written.
window.addEventListener('storage', (event) => {
  if (event.key === KEY) announce('threads');
});

/** The mailbox, kept in the browser's storage: it survives reloads and is shared with pop-outs. */
export const store = {
  get threads(): readonly Thread[] {
    return mailbox().threads;
  },
  get drafts(): readonly SavedDraft[] {
    return mailbox().drafts;
  },
  get sent(): readonly SentMail[] {
    return mailbox().sent;
  },
  saveDraft(draft: SavedDraft): void {
    const state = mailbox();
    state.drafts = [draft, ...withoutDraft(state, draft.draftId)];
    save('drafts');
  },
  removeDraft(draftId: string): void {
    const state = mailbox();
    state.drafts = withoutDraft(state, draftId);
    save('drafts');
  },
  addSent(mail: SentMail): void {
    const state = mailbox();
    state.sent = [...state.sent, mail];
    save('drafts');
  },
  removeSent(mail: Pick<SentMail, 'legacyMessageId'>): void {
    const state = mailbox();
    state.sent = state.sent.filter((other) => other.legacyMessageId !== mail.legacyMessageId);
    save('drafts');
  },
  finish(mail: SentMail): void {
    for (const other of mailbox().sent)
      if (other.legacyMessageId === mail.legacyMessageId) other.final = true;
    save('drafts');
  },
  /** Adds a message to its thread, and the thread where the mailbox doesn't have it yet. */
  addMessage(thread: Thread, message: Message, folder: Folder): void {
    const state = mailbox();
    if (!state.threads.some(({ legacyId }) => legacyId === thread.legacyId))
      state.threads.push(thread);
    const kept = current(thread);
    kept.messages.push(message);
    kept.unread = thread.unread;
    if (!kept.folders.includes(folder)) kept.folders.push(folder);
    save('threads');
  },
  removeMessage(legacyMessageId: string): void {
    const state = mailbox();
    for (const thread of state.threads) {
      const index = thread.messages.findIndex((message) => message.legacyId === legacyMessageId);
      if (index < 0) continue;
      thread.messages.splice(index, 1);
      if (thread.messages.some(({ scheduled }) => scheduled !== undefined)) continue;
      thread.folders = thread.folders.filter((name) => name !== 'scheduled');
    }
    state.threads = state.threads.filter((thread) => thread.messages.length > 0);
    save('threads');
  },
  unfold(message: Message): void {
    for (const { messages } of mailbox().threads) {
      const kept = messages.find(({ legacyId }) => legacyId === message.legacyId);
      if (kept !== undefined) kept.collapsed = false;
    }
    save('threads');
  },
  /** Lets every message leave that waits for its time. */
  deliverScheduled(): void {
    for (const thread of mailbox().threads) {
      const waiting = thread.messages.filter(({ scheduled }) => scheduled !== undefined);
      if (waiting.length === 0) continue;
      for (const message of waiting) message.scheduled = undefined;
      thread.folders = [...thread.folders.filter((name) => name !== 'scheduled'), 'sent'];
    }
    save('threads');
  },
  markRead(thread: Thread, unread: boolean): void {
    current(thread).unread = unread;
    save('threads');
  },
  move(thread: Thread, from: Folder, to: Folder | null): void {
    const kept = current(thread);
    kept.folders = kept.folders.filter((folder) => folder !== from);
    if (to !== null && !kept.folders.includes(to)) kept.folders.push(to);
    save('threads');
  },
  reset(): void {
    localStorage.removeItem(KEY);
    announce('threads');
  },
};

/** Runs `watcher` after each change, also by another window. */
export function onMailboxChange(watcher: (changed: Change) => void): void {
  watchers.push(watcher);
}

/** The threads of a folder, the newest first. */
export function threadsIn(folder: Folder): Thread[] {
  return byDate(mailbox().threads.filter((thread) => thread.folders.includes(folder)));
}

/** The threads that hold every word of a query in subject, people or text. */
export function searchThreads(query: string): Thread[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return byDate(
    mailbox().threads.filter((thread) => {
      const text = JSON.stringify([thread.subject, thread.messages]).toLowerCase();
      return words.every((word) => text.includes(word));
    }),
  );
}

/** A thread by its name in the sample data, legacy id, perm id or token. */
export function findThread(id: string): Thread | null {
  const same = (thread: Thread): boolean =>
    [thread.slug, thread.legacyId, thread.permId, thread.token].includes(id.replace(/^#/, ''));
  return mailbox().threads.find(same) ?? null;
}

/** When a thread had its last message. */
export function lastDate(thread: Thread): string {
  return thread.messages.at(-1)?.at ?? '';
}

// The object that a view holds may be from before another window wrote.
function current(thread: Thread): Thread {
  return mailbox().threads.find(({ legacyId }) => legacyId === thread.legacyId) ?? thread;
}

function byDate(threads: Thread[]): Thread[] {
  return threads.sort((a, b) => lastDate(b).localeCompare(lastDate(a)));
}

function withoutDraft(state: MailboxState, draftId: string): SavedDraft[] {
  return state.drafts.filter((draft) => draft.draftId !== draftId);
}

/**
 * The mailbox as it was written last, by whichever window: the storage event that tells of another's write comes
 * after it, and what is saved in between must not undo it.
 */
function mailbox(): MailboxState {
  const text = localStorage.getItem(KEY);
  if (text !== savedText) {
    savedText = text;
    held = load(text);
  }
  return held;
}

function load(text: string | null): MailboxState {
  if (text !== null) return JSON.parse(text) as MailboxState;
  return { threads: seedThreads(settings.mailbox, currentTime()), drafts: [], sent: [] };
}

function save(changed: Change): void {
  savedText = JSON.stringify(held);
  localStorage.setItem(KEY, savedText);
  announce(changed);
}

function announce(changed: Change): void {
  for (const watcher of watchers) watcher(changed);
}
