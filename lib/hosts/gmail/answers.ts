import type { EmailWay } from '@/lib/domain/emails/email-way';
import { $all, $closest, $optional, isField } from '../dom';
import { isShown } from '../is-shown';
import type { AnswerWay } from '../mail-host';
import type { Selector } from '../selector';
import { bodyOf } from './body';
import { ownPart } from './compose-fields';
import { composeKind } from './compose-kind';
import { GMAIL } from './selectors';

const CONTROLS: Readonly<Record<AnswerWay, Selector>> = {
  reply: GMAIL.replyControl,
  reply_all: GMAIL.replyAllControl,
  forward: GMAIL.forwardControl,
};

/** Gmail's own controls that a reader sees now: matches in a message's text are content that somebody sent. */
function shown(root: ParentNode, selector: Selector): readonly HTMLElement[] {
  return $all(root, selector).filter(
    (control) =>
      isShown(control) &&
      $closest(control, GMAIL.messageBody) === null &&
      $closest(control, GMAIL.anyEditable) === null,
  );
}

/** @see MailHost.answerControl */
export function answerControl(root: Document, way: AnswerWay): HTMLElement | null {
  const view = $optional(root, GMAIL.mainView) ?? root;
  const atFoot = shown(view, CONTROLS[way]).at(-1) ?? null;
  if (atFoot !== null || way !== 'reply') return atFoot;
  return shown(view, GMAIL.messageReply).at(-1) ?? null;
}

/** In plain text: the line above what is forwarded, in whatever language. */
const FORWARD_LINE = /-{10} [^-]{3,60} -{9}/u;

/** Gmail quotes what is answered in a `blockquote`; what is forwarded stands in the block as it is. */
function forwardsInBody(compose: HTMLElement): boolean {
  const body = bodyOf(compose);
  if (body === null) return false;
  const block = $optional(body, GMAIL.quote);
  if (block === null) return FORWARD_LINE.test(body.textContent);
  return ![...block.children, block].some((part) => part.localName === 'blockquote');
}

/** @see MailHost.wayOf */
export function wayOf(compose: HTMLElement): EmailWay {
  if (ownPart(compose, GMAIL.forwardMark) !== null) return 'forward';
  if (!isAnswer(compose)) return 'new';
  return forwardsInBody(compose) ? 'forward' : 'reply';
}

/** Any of three says so: where it stands, the message it names, or a way to send that only answers have. */
function isAnswer(compose: HTMLElement): boolean {
  if (composeKind(compose) === 'inline') return true;
  const repliedTo = ownPart(compose, GMAIL.repliedToField);
  if (isField(repliedTo) && repliedTo.value.trim() !== '') return true;
  return ownPart(compose, GMAIL.sendAndArchiveButton) !== null;
}
