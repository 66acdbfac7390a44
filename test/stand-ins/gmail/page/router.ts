import { must } from './dom';
import { updateNavigation } from './frame';
import { labels } from './labels';
import { draftList, threadList } from './list';
import type { Folder, Thread } from './mail';
import { findThread, searchThreads, store, threadsIn } from './store';
import { answer, threadView, unfoldAll } from './thread';
import { showToast } from './toast';
import { saveNow } from './compose/autosave';
import { openDraft } from './compose/open';
import { closeCompose, composeOf, openComposes } from './compose/registry';

const folders: readonly string[] = [
  'inbox',
  'sent',
  'scheduled',
  'starred',
  'trash',
] satisfies readonly Folder[];

interface Route {
  /** What stands before the thread: `inbox`, `search/words`. */
  readonly list: string;
  readonly thread: Thread | null;
}

/** Where the address is now. */
export function currentRoute(): Route {
  const [path = ''] = location.hash.replace(/^#/, '').split('?');
  const parts = path.split('/').filter(Boolean).map(decodeURIComponent);
  const listParts = parts[0] === 'search' ? 2 : 1;
  const token = parts[listParts];
  return {
    list: parts.slice(0, listParts).join('/') || 'inbox',
    thread: token === undefined ? null : findThread(token),
  };
}

/** Goes to a thread, keeping the list it was opened from. */
export function openThread(thread: Thread): void {
  location.hash = `#${currentRoute().list.split('/').map(encodeURIComponent).join('/')}/${thread.token}`;
}

/** Draws what the address says, with new nodes each time. */
export function render(): void {
  const main = must(document, '[role=main]');
  const { list, thread } = currentRoute();
  if (thread?.unread === true) {
    // Saving draws the page again, then with the thread read.
    store.markRead(thread, false);
    return;
  }
  const scroll = main.querySelector('.aXv')?.scrollTop ?? 0;
  const same =
    thread !== null &&
    main.querySelector('.hP')?.getAttribute('data-legacy-thread-id') === thread.legacyId;
  const restore = rememberCaret();
  main.replaceChildren(thread === null ? listView(list) : openView(thread, list));
  closeLeftAnswers();
  restore();
  if (same) must(main, '.aXv').scrollTop = scroll;
  updateNavigation(list);
}

/** Opens an answer to the last message of the open thread. */
export function answerOpenThread(kind: 'reply' | 'replyAll' | 'forward'): void {
  const { thread } = currentRoute();
  if (thread !== null)
    answer(kind, must(document, '[role=main]'), thread, thread.messages.length - 1);
}

/** Unfolds every message of the open thread. */
export function unfoldOpenThread(): void {
  const { thread } = currentRoute();
  if (thread !== null) unfoldAll(thread);
}

/** Takes the open thread out of the inbox or moves it to the bin. */
export function leaveThread(to: 'archive' | 'trash'): void {
  const { list, thread } = currentRoute();
  if (thread === null) return;
  location.hash = `#${list}`;
  store.move(thread, 'inbox', to === 'trash' ? 'trash' : null);
  showToast(to === 'trash' ? labels.deleted : labels.archived, 4);
}

// Moving an open answer into new nodes takes the focus and the caret from it.
function rememberCaret(): () => void {
  const { activeElement } = document;
  const selection = getSelection();
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const {
    startContainer = null,
    startOffset = 0,
    endContainer = null,
    endOffset = 0,
  } = range ?? {};
  return () => {
    if (!(activeElement instanceof HTMLElement) || composeOf(activeElement) === null) return;
    activeElement.focus();
    if (startContainer === null || endContainer === null || !activeElement.contains(startContainer))
      return;
    selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  };
}

// An answer whose thread is left closes; what was written stays as a draft.
function closeLeftAnswers(): void {
  for (const compose of [...openComposes()]) {
    if (compose.view !== 'inline' || compose.root.isConnected) continue;
    if (compose.saves > 0) saveNow(compose);
    closeCompose(compose);
  }
}

function listView(list: string): HTMLElement {
  if (list === 'drafts') {
    return draftList((draft) => {
      openDraft(draft, 'popup');
    });
  }
  const [name = 'inbox', query = ''] = list.split('/');
  const threads = name === 'search' ? searchThreads(query) : isFolder(name) ? threadsIn(name) : [];
  return threadList(threads, (token) => {
    const thread = findThread(token);
    if (thread !== null) openThread(thread);
  });
}

function openView(thread: Thread, list: string): HTMLElement {
  const back = (): void => {
    location.hash = `#${list}`;
  };
  return threadView(thread, {
    back,
    archive: () => {
      leaveThread('archive');
    },
    remove: () => {
      leaveThread('trash');
    },
    markUnread: () => {
      back();
      store.markRead(thread, true);
    },
  });
}

function isFolder(name: string): name is Folder {
  return folders.includes(name);
}
