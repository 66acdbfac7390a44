import type { Insertion } from '@/lib/domain/emails/insertion';
import type { InsertionResult } from '@/lib/messaging/contract/page';
import { mapOwnText } from '../compose/text-map';
import { isLive, type MailPage } from '../page/mail-page';
import { pause } from '../page/pause';
import { insertBody, type EditCommand } from './insert-body';
import { findInsertionTarget } from './insertion-target';
import { writePeople } from './write-people';

/** What inserting needs beside the page. */
export interface InsertionParts {
  readonly inFocus: () => HTMLElement | null;
  readonly setFocus: (compose: HTMLElement) => void;
  /** Cleans HTML once more: it crossed a message since it was rendered. */
  readonly sanitize: (html: string) => string;
  readonly edit: EditCommand;
}

const DRAFT_ID_LOOKS = 10;
const DRAFT_ID_LOOK_MS = 100;

/** Puts subject, people and body of a draft into a compose, in that order; the body last, so that one undo takes it back. */
export async function insertDraft(
  page: MailPage,
  insertion: Insertion,
  parts: InsertionParts,
): Promise<InsertionResult> {
  const target = await findInsertionTarget(page, parts.inFocus());
  if (target === null) return { ok: false, reason: 'no_compose' };
  const { compose, opened } = target;
  if (page.host.bodyOf(compose) === null) return { ok: false, reason: 'not_writable' };
  parts.setFocus(compose);
  writeSubject(page, compose, insertion.subject);
  const missing = await writePeople(page, compose, insertion, opened);
  if (!isLive(page, compose)) return { ok: false, reason: 'gone' };
  if (!writeBody(page, compose, insertion, parts)) return { ok: false, reason: 'not_writable' };
  return { ok: true, draftId: await readDraftId(page, compose), opened, missing };
}

/** An answer keeps its thread's subject, and the rep's own stays. */
function writeSubject({ host }: MailPage, compose: HTMLElement, subject: string): void {
  const snapshot = host.readCompose(compose);
  if (snapshot.kind === 'inline' || (snapshot.subject ?? '').trim() !== '') return;
  if (subject !== '') host.writeSubject(compose, subject);
}

function writeBody(
  { host }: MailPage,
  compose: HTMLElement,
  { html, text }: Insertion,
  { sanitize, edit }: InsertionParts,
): boolean {
  const body = host.bodyOf(compose);
  if (body === null) return false;
  const own = mapOwnText(body, host.isForeignText);
  const draft = { html: sanitize(html), text };
  return insertBody(body, own, draft, { isForeign: host.isForeignText, edit });
}

/** A fresh compose gets its id with its first save; waited for about a second. */
async function readDraftId({ host }: MailPage, compose: HTMLElement): Promise<string | null> {
  for (let look = 0; look < DRAFT_ID_LOOKS; look += 1) {
    const { draftId } = host.readCompose(compose);
    if (draftId !== null) return draftId;
    await pause(DRAFT_ID_LOOK_MS);
  }
  return host.readCompose(compose).draftId;
}
