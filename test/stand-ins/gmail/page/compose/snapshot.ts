import { field } from '../dom';
import type { SavedDraft } from '../mail';
import { currentTime } from '../settings';
import type { Compose } from './compose';
import { htmlWithoutMarks } from './spelling';

/** A compose's content now, as a draft keeps it. */
export function snapshot({ start, root, body, recipients, saves }: Compose): SavedDraft {
  return {
    draftId: start.draftId,
    threadId: start.threadId,
    repliedTo: start.repliedTo,
    recipients: recipients.people(),
    subject: field(root, 'input[name=subject]').value,
    html: htmlWithoutMarks(body),
    saves,
    savedAt: currentTime().toISOString(),
  };
}
