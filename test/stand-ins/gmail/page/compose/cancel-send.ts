import { labels } from '../labels';
import type { Message } from '../mail';
import { store } from '../store';
import { showToast } from '../toast';
import { openDraft } from './open';

/** Takes a message back that waits for its time: it is a draft again, under its own id, in a compose. */
export function cancelSend(message: Message | undefined): void {
  if (message?.scheduled === undefined) return;
  const { draft } = message.scheduled;
  store.removeMessage(message.legacyId);
  store.removeSent({ legacyMessageId: message.legacyId });
  store.saveDraft(draft);
  openDraft(draft, 'popup');
  showToast(labels.sendCancelled, 3);
}
