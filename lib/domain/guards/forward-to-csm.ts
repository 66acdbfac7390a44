import type { MailAddress } from '../mail/mail-address';
import { CARET_MARK, withOneCaretMark } from '../emails/caret-mark';
import { clipText } from '../emails/context/clip-text';
import { cleanLine } from '../emails/context/clean-line';
import { firstName } from '../emails/context/first-name';
import type { EmailDraft } from '../emails/email-draft';
import { renderOwn } from '../emails/template/render-own';
import { tidyMarkdown } from '../emails/template/tidy-markdown';

/** By which the mail is known once it has left. */
export const FORWARD_TO_CSM = 'forward_to_csm';

const SUBJECT = 'For you: a mail from {{ company }}';
const BODY = `Hi{% if csm != "" %} {{ csm }}{% endif %},

This came to me and is yours to answer.{{ personal }} Tell me what you need from me for it.

Best,
{{ me }}
`;

/** The mail by which an account executive hands a customer's mail on to the CSM. */
export function forwardToCsm(mail: {
  readonly company: string;
  readonly csm: MailAddress | null;
  /** The writer's full name. */
  readonly me: string;
}): EmailDraft {
  const scope = {
    company: cleanLine(mail.company),
    csm: firstName(mail.csm?.name ?? ''),
    me: firstName(mail.me),
    personal: CARET_MARK,
  };
  return {
    templateId: FORWARD_TO_CSM,
    kind: null,
    way: 'forward',
    threadId: null,
    subject: clipText(renderOwn(SUBJECT, scope, 'plain').trim(), 250),
    to: mail.csm === null ? [] : [mail.csm],
    cc: [],
    markdown: withOneCaretMark(tidyMarkdown(renderOwn(BODY, scope, 'markdown'))),
  };
}
