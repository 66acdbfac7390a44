import { settings } from '../settings';
import { clientId } from '../ids';
import type { Message, Recipients, SavedDraft, Thread } from '../mail';
import { forwardHtml, quoteHtml } from '../message-html';
import { isMe } from '../people';
import { signatureHtml } from '../signature';
import { findThread } from '../store';
import type { Compose, ComposeStart } from './compose';
import { createCompose } from './create';
import { placePopOut } from './pop-out';
import { placePopup } from './popup';
import { register } from './registry';

type Answer = 'reply' | 'replyAll' | 'forward';

/** Opens an empty compose in the strip, the caret in To. */
export function openNew(): Compose {
  const compose = show(newStart(), 'popup');
  compose.recipients.expand('to');
  return compose;
}

/** Opens an answer below a message. */
export function openInline(
  kind: Answer,
  thread: Thread,
  message: Message,
  holder: HTMLElement,
): Compose {
  const compose = createCompose(answerStart(kind, thread, message), 'inline');
  placeInline(compose, holder);
  register(compose);
  if (kind === 'forward') compose.recipients.expand('to');
  else focusStart(compose);
  return compose;
}

/** Opens a draft again, under its own id, in the strip (or as the pop-out that this window is). */
export function openDraft(draft: SavedDraft, view: 'popup' | 'popout'): Compose {
  const thread = findThread(draft.threadId);
  const kind = draft.repliedTo === '' ? 'new' : 'replyAll';
  const compose = show({ ...draft, kind, thread }, view);
  focusStart(compose);
  return compose;
}

/** Moves an inline answer into a holder of its thread. */
export function placeInline(compose: Compose, holder: HTMLElement): void {
  holder.classList.add('adB');
  holder.append(compose.root);
  compose.view = 'inline';
  compose.remove = () => {
    holder.classList.remove('adB');
  };
}

function show(start: ComposeStart, view: 'popup' | 'popout'): Compose {
  const compose = createCompose(start, view);
  if (view === 'popup') placePopup(compose);
  else placePopOut(compose);
  register(compose);
  return compose;
}

function newStart(): ComposeStart {
  return {
    kind: 'new',
    draftId: clientId('msg'),
    threadId: clientId('thread'),
    repliedTo: '',
    thread: null,
    recipients: { to: [], cc: [], bcc: [] },
    subject: '',
    html: `<br>${signatureHtml(settings.me)}`,
  };
}

function answerStart(kind: Answer, thread: Thread, message: Message): ComposeStart {
  const forward = kind === 'forward';
  const prefix = forward ? 'Fwd: ' : 'Re: ';
  const quoted = forward ? `<br>${forwardHtml(message)}` : quoteHtml(message);
  return {
    kind,
    draftId: clientId('msg'),
    threadId: thread.permId,
    repliedTo: message.permId,
    thread,
    recipients: forward ? { to: [], cc: [], bcc: [] } : answerRecipients(kind, message),
    subject: prefix + thread.subject,
    html: `<div dir="${settings.rightToLeft ? 'rtl' : 'ltr'}"><br></div>${signatureHtml(settings.me)}${quoted}`,
  };
}

function answerRecipients(kind: Answer, { from, to, cc }: Message): Recipients {
  const own = from !== null && isMe(from);
  const sender = from === null ? [] : [from];
  if (kind === 'reply') return { to: own ? [...to] : sender, cc: [], bcc: [] };
  const others = to.filter((person) => !isMe(person));
  return {
    to: own ? others : [...sender, ...others],
    cc: cc.filter((person) => !isMe(person)),
    bcc: [],
  };
}

function focusStart({ body }: Compose): void {
  body.focus();
  const range = document.createRange();
  const block =
    body.firstElementChild?.matches('div[dir]') === true ? body.firstElementChild : body;
  range.setStart(block, 0);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}
