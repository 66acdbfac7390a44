import { newId } from '@/lib/domain/ids';
import { guardOf } from '@/lib/domain/guards/guard-of';
import type { GuardExcuse, GuardId, GuardOverrule } from '@/lib/domain/guards/guard-overrule';
import { isOwnAddress } from '@/lib/domain/mail/is-own-address';
import type { MailAddress } from '@/lib/domain/mail/mail-address';
import type { ComposeSession } from '../compose/compose-session';
import { createDraftMemory } from '../compose/draft-memory';
import type { DraftOrigins } from '../compose/draft-origins';
import { cleanPeople, cleanRecipients, lineOf } from '../page/clean-mail';
import type { MailPage } from '../page/mail-page';
import { untilHeard } from '../page/until-heard';
import type { GuardMemory } from './guard-memory';

/** What stands between a rep and a mail they write. */
export interface StandingGuard {
  readonly id: GuardId;
  readonly dealId: string;
  /** The first name of who answers instead; empty where nobody is known. */
  readonly name: string;
  /** The customer's people it goes to. */
  readonly people: readonly MailAddress[];
  /** A mail that begins its thread has nothing to forward. */
  readonly canHandOn: boolean;
}

export type GuardedSession = Pick<ComposeSession, 'compose' | 'snapshot' | 'ownText'>;

/** The guards of the drafts in a page. Every call may throw what reading the page throws. */
export interface DraftGuards {
  /** What stands now; null for nothing, and while nobody has said. Decided from what is known, without waiting. */
  readonly of: (session: GuardedSession) => StandingGuard | null;
  /** The rep goes on all the same: kept, and never asked again in this thread. */
  readonly overrule: (session: GuardedSession, guard: StandingGuard, excuse: GuardExcuse) => void;
  /** The mail that goes instead stands in its compose. */
  readonly handedOn: (session: GuardedSession) => void;
}

type Told = Omit<GuardOverrule, 'at'>;

interface Kept {
  isSettled: boolean;
  /** What the background has heard of it, to be told of again once draft and thread have their ids. */
  told: Told | null;
}

/** Follows the guards of drafts until the signal aborts. */
export function createDraftGuards(
  page: MailPage,
  { origins, memory }: { origins: Pick<DraftOrigins, 'read'>; memory: GuardMemory },
  signal: AbortSignal,
): DraftGuards {
  const drafts = createDraftMemory<Kept>(() => ({ isSettled: false, told: null }));
  const settledThreads: string[] = [];

  const keptOf = ({ compose, snapshot }: GuardedSession) => drafts.of(compose, snapshot().draftId);
  const settle = (session: GuardedSession) => {
    const { threadId } = session.snapshot();
    keptOf(session).isSettled = true;
    if (threadId !== null) settledThreads.push(threadId);
  };
  const isSettled = (session: GuardedSession) => {
    const { threadId } = session.snapshot();
    return (
      keptOf(session).isSettled ||
      (threadId !== null &&
        settledThreads.some((settled) => page.host.isSameThread(settled, threadId)))
    );
  };
  const tell = (kept: Kept, overrule: Told) => {
    kept.told = overrule;
    void untilHeard(() => page.ask('guards.overrule', overrule), signal);
  };
  /** A draft that was nameless, or began its thread, when its rep said why. */
  const tellMore = (session: GuardedSession) => {
    const kept = keptOf(session);
    const { told } = kept;
    if (told === null) return;
    const { draftId, threadId } = idsOf(session);
    const full = { ...told, draftId: told.draftId ?? draftId, threadId: told.threadId ?? threadId };
    if (full.draftId !== told.draftId || full.threadId !== told.threadId) tell(kept, full);
  };
  return {
    of(session) {
      tellMore(session);
      if (isSettled(session)) return null;
      const { compose } = session;
      const ids = idsOf(session);
      const recipients = cleanRecipients(session.snapshot().recipients);
      const way = page.host.wayOf(compose);
      const named = [...recipients.to, ...recipients.cc, ...recipients.bcc];
      const people = customersOf(page, named.length > 0 ? named : threadPeople(page, ids.threadId));
      if (people.length === 0) return null;
      const origin = origins.read(session)?.origin ?? null;
      const state = memory.of(compose, { ...ids, dealId: origin?.dealId ?? null, people });
      const draft = { recipients, way, kind: origin?.kind ?? null };
      const id = guardOf(page.profile(), state, draft);
      if (id === null || state === null) return null;
      const { dealId, ae, successor } = state;
      return {
        id,
        dealId,
        name: id === 'step_back' ? ae : successor,
        people,
        canHandOn: id === 'redirect_to_am' || way !== 'new',
      };
    },
    overrule(session, { id: guard, dealId }, excuse) {
      settle(session);
      const overrule = { id: newId(), dealId, guard, mailbox: page.mailbox, ...excuse };
      tell(keptOf(session), { ...overrule, ...idsOf(session) });
    },
    handedOn: settle,
  };
}

function idsOf({ snapshot }: GuardedSession) {
  const { draftId, threadId } = snapshot();
  return { draftId: lineOrNull(draftId), threadId: lineOrNull(threadId) };
}

function lineOrNull(text: string | null): string | null {
  const line = lineOf(text);
  return line === '' ? null : line;
}

/** Whom an answer without recipients goes to. */
function threadPeople({ host, root }: MailPage, threadId: string | null): readonly MailAddress[] {
  const thread = threadId === null ? null : host.readThread(root);
  if (thread === null || threadId === null || !host.isSameThread(thread.threadId, threadId))
    return [];
  return thread.messages.flatMap(({ sender, recipients }) =>
    sender === null ? recipients : [sender, ...recipients],
  );
}

function customersOf({ profile }: MailPage, people: readonly MailAddress[]): MailAddress[] {
  return cleanPeople(people).filter(({ address }) => !isOwnAddress(address, profile()));
}
