import type { MailAddress } from '@/lib/domain/mail/mail-address';
import { $all, $closest, $optional } from '../dom';
import { isShown } from '../is-shown';
import { lineText } from '../line-text';
import type { OpenThread, ThreadMessage } from '../mail-host';
import type { Selector } from '../selector';
import { toMailAddress, uniquePeople } from '../to-mail-address';
import { findComposes } from './find-composes';
import { hostId } from './host-id';
import { readMailbox } from './mailbox';
import { messageTime } from './message-time';
import { draftIdOf } from './read-compose';
import { GMAIL } from './selectors';

/** More messages than Gmail opens at once; a page that has more is not read to its end. */
const MOST = 300;

/** The heading of the thread in front; views left in the page behind it don't count. */
function openHeading(root: Document): HTMLElement | null {
  const shown = $all(root, GMAIL.threadHeading).filter(isShown);
  return shown.find((heading) => $closest(heading, GMAIL.mainView) !== null) ?? shown[0] ?? null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** A subject with its emoji, which Gmail draws as pictures. */
function textWithEmoji(node: Node): string {
  if (!isElement(node)) return node.nodeType === 3 ? (node.textContent ?? '') : '';
  if (node.matches(GMAIL.emoji.css)) return node.getAttribute('data-emoji') ?? '';
  return [...node.childNodes].map(textWithEmoji).join('');
}

/** Gmail's own elements of a message: matches inside its text are content that somebody sent. */
function ownParts(message: HTMLElement, selector: Selector): readonly HTMLElement[] {
  return $all(message, selector).filter((part) => $closest(part, GMAIL.messageBody) === null);
}

/** @param own - The reader's address, whose name is shown as a localised "me" and so isn't one. */
function personOf(part: HTMLElement, own: string | null): MailAddress | null {
  const person = toMailAddress(part.getAttribute('email'), part.getAttribute('name'));
  return person !== null && person.address === own ? { ...person, name: null } : person;
}

function peopleIn(
  message: HTMLElement,
  selector: Selector,
  own: string | null,
): readonly MailAddress[] {
  const people = ownParts(message, selector).map((part) => personOf(part, own));
  return uniquePeople(people.filter((person) => person !== null)).slice(0, MOST);
}

/** What a message is told by beside its own card. */
interface Around {
  readonly own: string | null;
  /** Ids of the drafts that stand in composes. */
  readonly drafts: ReadonlySet<string | null>;
}

function readMessage(message: HTMLElement, { own, drafts }: Around): ThreadMessage | null {
  const permId = message.getAttribute('data-message-id');
  const messageId = hostId(permId);
  if (messageId === null) return null;
  const [date] = ownParts(message, GMAIL.messageDate);
  const dateText = lineText(date?.getAttribute('title') ?? '');
  return {
    messageId,
    sentAt: messageTime(permId, message.getAttribute('data-legacy-message-id')),
    isDraft: drafts.has(messageId),
    sender: peopleIn(message, GMAIL.messageSender, own)[0] ?? null,
    recipients: peopleIn(message, GMAIL.messagePeople, own),
    dateText: dateText === '' ? null : dateText,
    body: $optional(message, GMAIL.messageBody),
  };
}

/** @see MailHost.readThread */
export function readThread(root: Document): OpenThread | null {
  const heading = openHeading(root);
  if (heading === null) return null;
  const threadId =
    hostId(heading.getAttribute('data-thread-perm-id')) ??
    hostId(heading.getAttribute('data-legacy-thread-id'));
  if (threadId === null) return null;
  const around: Around = {
    own: readMailbox(root),
    drafts: new Set(findComposes(root).map(draftIdOf)),
  };
  const view = $closest(heading, GMAIL.mainView);
  // Where nothing marks the view in front, the messages of hidden ones are told apart one by one.
  const shown =
    view === null ? $all(root, GMAIL.message).filter(isShown) : $all(view, GMAIL.message);
  const messages = shown.slice(0, MOST).map((message) => readMessage(message, around));
  return {
    threadId,
    subject: lineText(textWithEmoji(heading)),
    messages: messages.filter((message) => message !== null),
  };
}

/** @see MailHost.readFolded */
export function readFolded(root: Document): readonly number[] {
  const heading = openHeading(root);
  const view = heading === null ? null : $closest(heading, GMAIL.mainView);
  if (view === null) return [];
  const folded = $all(view, GMAIL.foldedMessage);
  const opened = $all(view, GMAIL.message);
  return folded.map((card) => opened.filter((message) => isBefore(message, card)).length);
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & DOCUMENT_POSITION_FOLLOWING) !== 0;
}
/** `Node.DOCUMENT_POSITION_FOLLOWING`, of whatever realm. */
const DOCUMENT_POSITION_FOLLOWING = 4;
