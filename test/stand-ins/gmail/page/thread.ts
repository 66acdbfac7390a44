import { closest, element, every, must } from './dom';
import { icon } from './icons';
import { labels } from './labels';
import type { Message, Thread } from './mail';
import { messageCard } from './message-card';
import { pageState } from './page-state';
import { isMe } from './people';
import { store } from './store';
import { subjectHtml } from './subject-html';
import { cancelSend } from './compose/cancel-send';
import { openInline, placeInline } from './compose/open';
import { openComposes } from './compose/registry';

/** What the buttons above an open thread do. */
export interface ThreadActions {
  readonly back: () => void;
  readonly archive: () => void;
  readonly remove: () => void;
  readonly markUnread: () => void;
}

/** Messages sent since the page was loaded: their cards have no legacy id yet. */
const fresh = new Set<string>();

/** Marks a message as just sent. */
export function markFresh(message: Message): void {
  fresh.add(message.legacyId);
}

/** The open view of a thread; answers that are open in it are moved into the new nodes. */
export function threadView(thread: Thread, actions: ThreadActions): HTMLElement {
  const view = element(`
    <div class="nH a98 iY"><div class="G-atb iH" gh="tm">${toolbar()}</div>
      <div class="aXv"><div class="nH V8djrc byY"><div class="nH"><div class="ha">
        <h2 class="hP" tabindex="-1" data-thread-perm-id="${thread.permId}" data-legacy-thread-id="${thread.legacyId}">${subjectHtml(thread.subject)}</h2>
      </div></div></div>
      <div class="nH aHU" role="list">${thread.messages.map((message) => messageCard(message, fresh.has(message.legacyId))).join('')}</div>
      ${answerBar(thread)}</div></div>`);
  moveAnswers(thread, view);
  wireToolbar(view, actions);
  wireAnswers(view, thread);
  return view;
}

function wireToolbar(view: HTMLElement, actions: ThreadActions): void {
  const runs = {
    lS: actions.back,
    lR: actions.archive,
    nX: actions.remove,
    bvt: actions.markUnread,
  };
  for (const [className, run] of Object.entries(runs)) {
    must(view, `.iH .${className}`).addEventListener('click', run);
  }
}

function wireAnswers(view: HTMLElement, thread: Thread): void {
  view.addEventListener('click', (event) => {
    const trimmed = closest(event, '.gs .ajR');
    if (trimmed !== null) trimmed.parentElement?.classList.toggle('aXu');
    const folded = closest(event, '.kv');
    if (folded !== null) unfold(thread, every(view, '.G3').indexOf(folded));
    const waiting = closest(event, '.aXk')?.closest<HTMLElement>('.G3') ?? null;
    if (waiting !== null) cancelSend(thread.messages[every(view, '.G3').indexOf(waiting)]);
    const card = closest(event, '.aaq')?.closest<HTMLElement>('.G3') ?? null;
    if (card !== null) answer('reply', view, thread, every(view, '.G3').indexOf(card));
    if (closest(event, '.bkH') !== null) answer('reply', view, thread, thread.messages.length - 1);
    if (closest(event, '.bkI') !== null)
      answer('replyAll', view, thread, thread.messages.length - 1);
    if (closest(event, '.bkG') !== null)
      answer('forward', view, thread, thread.messages.length - 1);
  });
}

function unfold(thread: Thread, index: number): void {
  const message = thread.messages[index];
  if (message !== undefined) store.unfold(message);
}

/** Unfolds every message of a thread, as by "Expand all". */
export function unfoldAll(thread: Thread): void {
  for (const message of thread.messages) {
    if (message.collapsed === true) store.unfold(message);
  }
}

/** Opens an answer to a message of the thread, or goes to the one that is open there. */
export function answer(
  kind: 'reply' | 'replyAll' | 'forward',
  view: HTMLElement,
  thread: Thread,
  index: number,
): void {
  const message = thread.messages[index];
  const holder = every(view, '.ip')[index];
  if (message === undefined || holder === undefined) return;
  const open = (): void => {
    if (holder.classList.contains('adB')) must(holder, '[g_editable=true]').focus();
    else openInline(kind, thread, message, holder);
    holder.scrollIntoView({ block: 'nearest' });
  };
  if (pageState.answerDelay === 0) open();
  else window.setTimeout(open, pageState.answerDelay);
}

function moveAnswers(thread: Thread, view: HTMLElement): void {
  for (const compose of openComposes()) {
    if (compose.view !== 'inline' || compose.start.thread?.legacyId !== thread.legacyId) continue;
    const index = thread.messages.findIndex(({ permId }) => permId === compose.start.repliedTo);
    const holder = every(view, '.ip')[index];
    if (holder !== undefined) placeInline(compose, holder);
  }
}

function toolbar(): string {
  return `
    <div class="T-I lS gb_round" role="button" tabindex="0" aria-label="${labels.back}" data-tooltip="${labels.back}">${icon('back')}</div>
    <div class="T-I lR gb_round" role="button" tabindex="0" aria-label="${labels.archive}" data-tooltip="${labels.archive}">${icon('archive')}</div>
    <div class="T-I nX gb_round" role="button" tabindex="0" aria-label="${labels.remove}" data-tooltip="${labels.remove}">${icon('bin')}</div>
    <div class="T-I bvt gb_round" role="button" tabindex="0" aria-label="${labels.unread}" data-tooltip="${labels.unread}">${icon('unread')}</div>
    <div class="T-I gb_round" role="button" tabindex="0" aria-label="${labels.more}">${icon('dots')}</div>`;
}

function answerBar({ messages }: Thread): string {
  const last = messages.at(-1);
  const others = last === undefined ? [] : [...last.to, ...last.cc].filter((one) => !isMe(one));
  // With nobody else to answer to, the page offers no "Reply all".
  const toAll = last?.from && isMe(last.from) ? others.length > 1 : others.length > 0;
  const all = `<span class="ams bkI" role="link" tabindex="0">${icon('replyAll', 18)}${labels.replyAll}</span>`;
  return `
    <div class="amn"><span class="ams bkH" role="link" tabindex="0">${icon('reply', 18)}${labels.reply}</span>
      ${toAll ? all : ''}
      <span class="ams bkG" role="link" tabindex="0">${icon('forward', 18)}${labels.forward}</span></div>`;
}
