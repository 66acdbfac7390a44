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
let state = load();

// Another window of the same mailbox (a pop-out) has written.
window.addEventListener('storage', (event) => {
  if (event.key === KEY) reload();
});

/** The mailbox, kept in the browser's storage: it survives reloads and is shared with pop-outs. */
export const store = {
  get threads(): readonly Thread[] {
    return state.threads;
  },
  get drafts(): readonly SavedDraft[] {
    return state.drafts;
  },
  get sent(): readonly SentMail[] {
    return state.sent;
  },
  saveDraft(draft: SavedDraft): void {
    state.drafts = [draft, ...withoutDraft(draft.draftId)];
    save('drafts');
  },
  removeDraft(draftId: string): void {
    state.drafts = withoutDraft(draftId);
    save('drafts');
  },
  addSent(mail: SentMail): void {
    state.sent = [...state.sent, mail];
    save('drafts');
  },
  removeSent(mail: Pick<SentMail, 'legacyMessageId'>): void {
    state.sent = state.sent.filter((other) => other.legacyMessageId !== mail.legacyMessageId);
    save('drafts');
  },
  finish(mail: SentMail): void {
    for (const other of state.sent)
      if (other.legacyMessageId === mail.legacyMessageId) other.final = true;
    save('drafts');
  },
  /** Adds a message to its thread, and the thread where the mailbox doesn't have it yet. */
  addMessage(thread: Thread, message: Message, folder: Folder): void {
    if (!state.threads.some(({ legacyId }) => legacyId === thread.legacyId))
      state.threads.push(thread);
    const kept = current(thread);
    kept.messages.push(message);
    kept.unread = thread.unread;
    if (!kept.folders.includes(folder)) kept.folders.push(folder);
    save('threads');
  },
  removeMessage(legacyMessageId: string): void {
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
    for (const { messages } of state.threads) {
      const kept = messages.find(({ legacyId }) => legacyId === message.legacyId);
      if (kept !== undefined) kept.collapsed = false;
    }
    save('threads');
  },
  /** Lets every message leave that waits for its time. */
  deliverScheduled(): void {
    for (const thread of state.threads) {
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
    reload();
  },
};

/** Runs `watcher` after each change, also by another window. */
export function onMailboxChange(watcher: (changed: Change) => void): void {
  watchers.push(watcher);
}

/** The threads of a folder, the newest first. */
export function threadsIn(folder: Folder): Thread[] {
  return byDate(state.threads.filter((thread) => thread.folders.includes(folder)));
}

/** The threads that hold every word of a query in subject, people or text. */
export function searchThreads(query: string): Thread[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return byDate(
    state.threads.filter((thread) => {
      const text = JSON.stringify([thread.subject, thread.messages]).toLowerCase();
      return words.every((word) => text.includes(word));
    }),
  );
}

/** A thread by its name in the sample data, legacy id, perm id or token. */
export function findThread(id: string): Thread | null {
  const same = (thread: Thread): boolean =>
    [thread.slug, thread.legacyId, thread.permId, thread.token].includes(id.replace(/^#/, ''));
  return state.threads.find(same) ?? null;
}

/** When a thread had its last message. */
export function lastDate(thread: Thread): string {
  return thread.messages.at(-1)?.at ?? '';
}

// The object that a view holds may be from before another window wrote.
function current(thread: Thread): Thread {
  return state.threads.find(({ legacyId }) => legacyId === thread.legacyId) ?? thread;
}

function byDate(threads: Thread[]): Thread[] {
  return threads.sort((a, b) => lastDate(b).localeCompare(lastDate(a)));
}

function withoutDraft(draftId: string): SavedDraft[] {
  return state.drafts.filter((draft) => draft.draftId !== draftId);
}

function load(): MailboxState {
  const saved = localStorage.getItem(KEY);
  if (saved !== null) return JSON.parse(saved) as MailboxState;
  return { threads: seedThreads(settings.mailbox, currentTime()), drafts: [], sent: [] };
}

function reload(): void {
  state = load();
  announce('threads');
}

function save(changed: Change): void {
  localStorage.setItem(KEY, JSON.stringify(state));
  announce(changed);
}

function announce(changed: Change): void {
  for (const watcher of watchers) watcher(changed);
}
