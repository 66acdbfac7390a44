import { newId } from '@/lib/domain/ids';
import type { DraftReport, SendReport } from '@/lib/domain/ledger/draft-report';
import { cleanRecipients, lineOf } from '../page/clean-mail';
import { makeDraftReport } from '../compose/draft-report';
import type { ComposeSession } from '../compose/compose-session';
import type { ComposeWatch } from '../compose/compose-watch';
import type { DraftOrigins, SentWords } from '../compose/draft-origins';
import { isLive, type MailPage } from '../page/mail-page';
import { itemsToSend } from './items-to-send';

/** A mail whose send gesture passed. */
export interface SentMail {
  readonly compose: HTMLElement;
  readonly report: Omit<SendReport, 'leavesLater'>;
  /** The composes that were open at that moment, its own among them. */
  readonly beside: ReadonlySet<HTMLElement>;
}

const UNSAVED = 'baton:';

/** Whether a mail was sent before the host gave its draft an id. */
export function isUnsaved({ report }: SentMail): boolean {
  return report.draftId.startsWith(UNSAVED);
}

/**
 * Reads a mail as it leaves; null where the page is no longer watched.
 *
 * @param knownId - The id an earlier gesture of this mail was reported under.
 */
export function readSentMail(
  page: MailPage,
  { watch, origins }: { readonly watch: ComposeWatch; readonly origins: DraftOrigins },
  compose: HTMLElement,
  knownId: string | null,
): SentMail | null {
  const session = watch.sessionOf(compose);
  if (session === null) return null;
  const snapshot = session.snapshot();
  // A mail sent faster than the host saves it must not be lost for having no id.
  const draftId = snapshot.draftId ?? knownId ?? `${UNSAVED}${newId()}`;
  return {
    compose,
    report: {
      ...makeDraftReport(
        { mailbox: page.mailbox, draftId },
        snapshot,
        itemsToSend(session),
        session.delivers(),
      ),
      ...wordsOf(origins, session),
    },
    beside: new Set(page.host.findComposes(page.root)),
  };
}

/** A mail whose words can't be told is recorded without them. */
function wordsOf(origins: DraftOrigins, session: ComposeSession): SentWords {
  try {
    return origins.wordsToSend(session);
  } catch {
    return { text: '', insertionId: null, isOther: false };
  }
}

/** The compose a sent mail still or again stands in; null while none is open. */
export function openComposeOf(
  page: MailPage,
  watch: ComposeWatch,
  mail: SentMail,
): HTMLElement | null {
  const { compose, report, beside } = mail;
  const idOf = (one: HTMLElement) => page.host.readCompose(one).draftId;
  if (isUnsaved(mail)) {
    if (isLive(page, compose)) return compose;
    const fresh = page.host.findComposes(page.root).filter((one) => !beside.has(one));
    return fresh.find((one) => isSameMail(page, watch, one, report)) ?? null;
  }
  if (isLive(page, compose) && [null, report.draftId].includes(idOf(compose))) return compose;
  return page.host.findComposes(page.root).find((one) => idOf(one) === report.draftId) ?? null;
}

/** Without an id, a mail is known by its subject, its people and what it promises. */
function isSameMail(
  { host }: MailPage,
  watch: ComposeWatch,
  compose: HTMLElement,
  report: DraftReport,
): boolean {
  const { subject, recipients } = host.readCompose(compose);
  if (lineOf(subject) !== report.subject) return false;
  if (JSON.stringify(cleanRecipients(recipients)) !== JSON.stringify(report.recipients)) {
    return false;
  }
  const items = watch.sessionOf(compose)?.readNow() ?? [];
  return report.promises.every(({ sentence }) => items.some((item) => item.sentence === sentence));
}
