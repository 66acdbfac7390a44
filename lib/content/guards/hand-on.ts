import type { DraftOrigin } from '@/lib/domain/emails/draft-origin';
import type { EmailWay } from '@/lib/domain/emails/email-way';
import type { Insertion } from '@/lib/domain/emails/insertion';
import type { ThreadQuote } from '@/lib/domain/guards/guard-mail';
import { newId } from '@/lib/domain/ids';
import { isOwnAddress } from '@/lib/domain/mail/is-own-address';
import { ownWords } from '@/lib/domain/mail/own-words';
import { pressElement } from '@/lib/hosts/press';
import type { InsertionResult } from '@/lib/messaging/contract/page';
import { lineOf } from '../page/clean-mail';
import type { MailPage } from '../page/mail-page';
import { answerText } from '../thread/answer-text';
import type { GuardedSession, StandingGuard } from './draft-guards';

/** What handing on needs beside the page. */
export interface HandOnParts {
  /** Puts a mail where it belongs, see `choosePlace`; `inFocus` is the compose the rep is in. */
  readonly insert: (insertion: Insertion, inFocus: HTMLElement | null) => Promise<InsertionResult>;
  /** What the draft of an insertion begins as. */
  readonly onOrigin: (insertionId: string, origin: DraftOrigin | null) => void;
  /** A draft's Markdown in the forms a compose takes. */
  readonly render: (markdown: string) => Pick<Insertion, 'html' | 'text' | 'caret'>;
  /** It stands in a compose. */
  readonly onDone: (session: GuardedSession) => void;
}

/** As much of what they wrote as anybody reads in a mail. */
const LONGEST_QUOTE = 4_000;

/**
 * Writes the mail that goes instead of an answer, and leaves it to the rep to send: a redirection into the answer
 * itself; else a forward of the thread, or, where the host offers none or an answer with words in it is in the way,
 * a mail of its own with what they wrote.
 *
 * @returns Whether it stands in a compose.
 */
export async function handOn(
  page: MailPage,
  parts: HandOnParts,
  session: GuardedSession,
  guard: StandingGuard,
): Promise<boolean> {
  const { compose } = session;
  // As it is now: the compose may go.
  const snapshot = session.snapshot();
  const { threadId } = snapshot;
  const put = async (
    way: EmailWay,
    quote: ThreadQuote | null,
    inFocus: HTMLElement | null = null,
  ) => {
    const insertionId = newId();
    const { id, dealId, people } = guard;
    const of = { mailbox: page.mailbox, insertionId, guard: id, dealId, people: [...people] };
    const place = { way, threadId: way === 'new' ? null : threadId, quote };
    const asked = { ...of, ...place, locale: page.view.navigator.language };
    const { draft, origin } = await page.ask('guards.mail', asked);
    const { markdown, ...head } = draft;
    parts.onOrigin(insertionId, origin);
    const mail = { ...head, ...parts.render(markdown), id: insertionId };
    const { ok } = await parts.insert(mail, inFocus);
    if (ok) parts.onDone({ ...session, snapshot: () => snapshot });
    return ok;
  };
  if (guard.id === 'redirect_to_am') return put('reply', null, compose);
  // Read while it stands there.
  const quote = theirWords(page, threadId);
  return (makesWay(page, session) && (await put('forward', null))) || put('new', quote);
}

/** An answer within the thread takes the place of a forward; one without a word in it is let go. */
function makesWay({ host }: MailPage, { compose, snapshot, ownText }: GuardedSession): boolean {
  if (snapshot().kind !== 'inline') return true;
  const discard = host.discardControl(compose);
  if (host.wayOf(compose) !== 'reply' || ownText().trim() !== '' || discard === null) return false;
  pressElement(discard);
  return true;
}

/** What the customer wrote last in the open thread, as far as it is unfolded. */
function theirWords(page: MailPage, threadId: string | null): ThreadQuote | null {
  const thread = page.host.readThread(page.root);
  if (thread === null || threadId === null || !page.host.isSameThread(thread.threadId, threadId))
    return null;
  const theirs = thread.messages.findLast(
    ({ sender, isDraft }) =>
      !isDraft && sender !== null && !isOwnAddress(sender.address, page.profile()),
  );
  const text = ownWords((theirs === undefined ? null : answerText(page, theirs)) ?? '');
  if (theirs === undefined || text === '') return null;
  const from = lineOf(theirs.sender?.name ?? theirs.sender?.address ?? '');
  return { from, text: text.slice(0, LONGEST_QUOTE) };
}
