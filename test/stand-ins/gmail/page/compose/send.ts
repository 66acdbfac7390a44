import { field } from '../dom';
import { legacyId, tokenOf } from '../ids';
import { labels } from '../labels';
import type { Message, SavedDraft, SentMail, Thread } from '../mail';
import { pageState } from '../page-state';
import { showAlert } from '../alert';
import { currentTime, settings } from '../settings';
import { store } from '../store';
import { markFresh } from '../thread';
import { showToast } from '../toast';
import { report } from '../report';
import type { Compose } from './compose';
import { openDraft } from './open';
import { closeCompose } from './registry';
import { refusalOf } from './refusal';
import { snapshot } from './snapshot';

/** What a send does besides sending. */
export interface SendOptions {
  readonly archive: boolean;
  readonly scheduledFor: Date | null;
}

const leaving = new WeakSet<Compose>();

/** Sends a compose, unless it is refused: then a box says why and the compose stays. */
export function send(compose: Compose, options: SendOptions): void {
  if (leaving.has(compose)) return;
  compose.recipients.commit();
  const refusal = refusalOf(compose);
  if (refusal === null) startLeaving(compose, options);
  else
    showAlert(
      refusal.text,
      refusal.final
        ? null
        : () => {
            startLeaving(compose, options);
          },
    );
}

function startLeaving(compose: Compose, options: SendOptions): void {
  leaving.add(compose);
  if (pageState.sendDelay === 0) {
    leave(compose, options);
    return;
  }
  showToast(labels.sending, 60);
  window.setTimeout(() => {
    leave(compose, options);
  }, pageState.sendDelay);
}

function leave(compose: Compose, { archive, scheduledFor }: SendOptions): void {
  const draft = snapshot(compose);
  const now = currentTime();
  const message = messageOf(draft, now);
  if (scheduledFor !== null) message.scheduled = { at: scheduledFor.toISOString(), draft };
  const thread = compose.start.thread ?? newThread(draft, now);
  const mail = mailOf(draft, thread, message, compose, scheduledFor);
  store.removeDraft(draft.draftId);
  closeCompose(compose);
  markFresh(message);
  store.addMessage(thread, message, scheduledFor === null ? 'sent' : 'scheduled');
  if (archive) store.move(thread, 'inbox', null);
  store.addSent(mail);
  report('sent', mail);
  if (archive && location.hash.includes(thread.token)) location.hash = '#inbox';
  const finish = window.setTimeout(() => {
    store.finish(mail);
    if (compose.view === 'popout') window.close();
  }, pageState.undoSeconds * 1000);
  offerUndo(compose, draft, mail, thread, () => {
    window.clearTimeout(finish);
    if (archive) store.move(thread, 'trash', 'inbox');
  });
}

function offerUndo(
  compose: Compose,
  draft: SavedDraft,
  mail: SentMail,
  thread: Thread,
  stop: () => void,
): void {
  const param = `#${mail.threadId}|#${mail.draftId}`;
  const undo = {
    id: 'link_undo',
    text: labels.undo,
    param,
    run: () => {
      stop();
      store.removeSent(mail);
      store.removeMessage(mail.legacyMessageId);
      report('undone', mail);
      store.saveDraft(draft);
      openDraft(draft, compose.view === 'popout' ? 'popout' : 'popup');
      showToast(labels.undone, 3);
    },
  };
  const view = {
    id: 'link_vsm',
    text: labels.viewMessage,
    param,
    run: () => {
      location.hash = `#sent/${thread.token}`;
    },
  };
  const text = mail.scheduledFor === null ? labels.messageSent : labels.scheduled;
  // As reported from the real page: no link to the message after an answer.
  showToast(text, pageState.undoSeconds, draft.repliedTo === '' ? [undo, view] : [undo]);
}

function messageOf(draft: SavedDraft, now: Date): Message {
  return {
    permId: draft.draftId,
    legacyId: legacyId(now, Math.floor(Math.random() * 1000)),
    from: settings.me,
    to: draft.recipients.to,
    cc: draft.recipients.cc,
    bcc: draft.recipients.bcc,
    subject: draft.subject,
    at: now.toISOString(),
    html: draft.html,
  };
}

function newThread(draft: SavedDraft, now: Date): Thread {
  const legacy = legacyId(now, 7);
  return {
    slug: legacy,
    legacyId: legacy,
    permId: draft.threadId,
    token: tokenOf(legacy),
    subject: draft.subject === '' ? '(no subject)' : draft.subject,
    folders: [],
    unread: false,
    messages: [],
  };
}

function mailOf(
  draft: SavedDraft,
  thread: Thread,
  message: Message,
  { body, root }: Compose,
  scheduledFor: Date | null,
): SentMail {
  const addresses = (people: readonly { address: string }[]): string[] =>
    people.map(({ address }) => address);
  return {
    draftId: draft.draftId,
    threadId: thread.permId,
    legacyThreadId: thread.legacyId,
    legacyMessageId: message.legacyId,
    to: addresses(draft.recipients.to),
    cc: addresses(draft.recipients.cc),
    bcc: addresses(draft.recipients.bcc),
    subject: field(root, 'input[name=subject]').value,
    html: draft.html,
    text: body.innerText,
    at: message.at,
    scheduledFor: scheduledFor?.toISOString() ?? null,
    final: false,
  };
}
