import type { Dossier } from '../deals/dossier';
import type { SentEmail } from '../deals/sent-email';
import type { EmailKind } from '../emails/email-kind';
import { firstName } from '../emails/context/first-name';
import { findParty } from '../emails/context/parties';
import type { MailAddress } from '../mail/mail-address';
import { isSamePlace } from '../mail/same-place';
import { isOurRole, type Person } from '../people/person';
import { FORWARD_TO_CSM } from './forward-to-csm';
import type { GuardOverrule } from './guard-overrule';
import type { GuardState } from './guard-state';

/** Which mail: its mailbox, its draft and its thread, as far as the page knows them. */
export interface GuardedMail {
  readonly mailbox: string;
  readonly draftId: string | null;
  readonly threadId: string | null;
  /** Those it goes to whose addresses aren't the rep's company's. */
  readonly people: readonly MailAddress[];
}

/** Threads in which the AE is expected to answer. */
const OWN_THREADS: readonly (EmailKind | null)[] = [
  'csm_introduction',
  'am_introduction',
  'day_30_invitation',
];
/** Mails that hand a thread on: it needs no guard any more. */
const HANDED_ON: readonly (EmailKind | null)[] = ['forward_to_ae', 'redirect_to_am'];

/**
 * What is kept of a mail's deal and thread; null of a deal that is archived, and of a mail to those of our own side
 * alone, who may write from another company: a delivery partner, a parent.
 *
 * @param overrules - Those of the deal.
 */
export function guardStateOf(
  { deal, people, emails }: Pick<Dossier, 'deal' | 'people' | 'emails'>,
  overrules: readonly GuardOverrule[],
  mail: GuardedMail,
): GuardState | null {
  if (deal.archivedAt !== null || goesToOurs(people, mail)) return null;
  const onThread = emails.filter((email) => isOnThread(email, mail));
  const isOverruled = overrules.some((one) => isOnThread(one, mail) || isOfDraft(one, mail));
  const successor = deal.handoffModel === 'am_clean_break' ? 'am' : 'csm';
  return {
    dealId: deal.id,
    phase: deal.phase,
    handoffModel: deal.handoffModel,
    ae: firstName(findParty(people, 'ae')?.name ?? ''),
    successor: firstName(findParty(people, successor)?.name ?? ''),
    isOwnThread: onThread.some(({ kind }) => OWN_THREADS.includes(kind)),
    isSettled: isOverruled || onThread.some(handsOn),
  };
}

function goesToOurs(known: readonly Person[], { people }: GuardedMail): boolean {
  const ours = new Set(
    known.filter(({ role }) => isOurRole(role)).flatMap(({ addresses }) => addresses),
  );
  return people.length > 0 && people.every(({ address }) => ours.has(address));
}

function handsOn({ kind, templateId }: SentEmail): boolean {
  return HANDED_ON.includes(kind) || templateId === FORWARD_TO_CSM;
}

function isOnThread(
  row: { readonly mailbox: string; readonly threadId: string | null },
  { mailbox, threadId }: GuardedMail,
): boolean {
  return (
    threadId !== null &&
    row.threadId !== null &&
    row.mailbox === mailbox &&
    isSamePlace(row.threadId, threadId)
  );
}

function isOfDraft(row: GuardOverrule, { mailbox, draftId }: GuardedMail): boolean {
  return draftId !== null && row.mailbox === mailbox && row.draftId === draftId;
}
