import type { Insertion } from '@/lib/domain/emails/insertion';
import type { InsertionResult } from '@/lib/messaging/contract/page';
import { mapOwnText, type TextMap } from '../compose/text-map';
import { isLive, type MailPage } from '../page/mail-page';
import { pause } from '../page/pause';
import { bodyDirection, markDirections } from './direction';
import { insertBody, type EditCommand } from './insert-body';
import { findInsertionTarget } from './insertion-target';
import { looksPlain } from './looks-plain';
import { writePeople } from './write-people';

/** What inserting needs beside the page. */
export interface InsertionParts {
  readonly inFocus: () => HTMLElement | null;
  readonly setFocus: (compose: HTMLElement) => void;
  /** Cleans HTML once more: it crossed a message since it was rendered. */
  readonly sanitize: (html: string) => string;
  readonly edit: EditCommand;
  /** The draft stands in the compose, which may have no id yet. */
  readonly onInserted: (compose: HTMLElement, insertion: Insertion) => void;
}

const DRAFT_ID_LOOKS = 10;
const DRAFT_ID_LOOK_MS = 100;

/** Puts subject, people and body of a draft into a compose, in that order; the body last, so that one undo takes it back. */
export async function insertDraft(
  page: MailPage,
  insertion: Insertion,
  parts: InsertionParts,
): Promise<InsertionResult> {
  const target = await findInsertionTarget(page, insertion, parts.inFocus());
  if (!target.ok) return target;
  const { compose, opened } = target;
  const content = readContent(page, insertion, parts);
  const body = page.host.bodyOf(compose);
  if (body === null) return { ok: false, reason: 'not_writable' };
  parts.setFocus(compose);
  if (holds(mapOwnText(body, page.host.isForeignText), content))
    return { ok: false, reason: 'already' };
  const { draftId } = page.host.readCompose(compose);
  writeSubject(page, compose, insertion.subject);
  const missing = await writePeople(page, compose, insertion, opened !== null);
  const now = isLive(page, compose) ? compose : composeOfDraft(page, draftId);
  if (now === null) return { ok: false, reason: 'gone' };
  if (!writeBody(page, now, insertion, { content, edit: parts.edit }))
    return { ok: false, reason: 'not_writable' };
  parts.onInserted(now, insertion);
  return { ok: true, draftId: await readDraftId(page, now), opened, missing };
}

/** A page can build a compose anew while it is written into; the draft keeps its id. */
function composeOfDraft({ host, root }: MailPage, draftId: string | null): HTMLElement | null {
  if (draftId === null) return null;
  return host.findComposes(root).find((one) => host.readCompose(one).draftId === draftId) ?? null;
}

/** An answer keeps its thread's subject, and the rep's own stays. */
function writeSubject({ host }: MailPage, compose: HTMLElement, subject: string): void {
  const snapshot = host.readCompose(compose);
  if (host.wayOf(compose) !== 'new' || (snapshot.subject ?? '').trim() !== '') return;
  if (subject !== '') host.writeSubject(compose, subject);
}

/** The draft's clean HTML, in a document where nothing of it runs or loads. */
function readContent(
  { root }: MailPage,
  { html }: Insertion,
  { sanitize }: InsertionParts,
): HTMLElement {
  const { body } = root.implementation.createHTMLDocument('');
  body.innerHTML = sanitize(html);
  return body;
}

/** Whether a compose has the draft already, letter by letter; a draft the rep changed is another one. */
function holds(own: TextMap, content: HTMLElement): boolean {
  const draft = letters(content.textContent);
  return draft !== '' && letters(own.text).includes(draft);
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function writeBody(
  { host }: MailPage,
  compose: HTMLElement,
  { text, caret }: Insertion,
  { content, edit }: { readonly content: HTMLElement; readonly edit: EditCommand },
): boolean {
  const body = host.bodyOf(compose);
  if (body === null) return false;
  const own = mapOwnText(body, host.isForeignText);
  markDirections(content.children, bodyDirection(body));
  const draft = { html: content.innerHTML, text, caret };
  const isPlain = host.isPlainText(compose) || looksPlain(body, own.text);
  return insertBody(body, own, draft, { isForeign: host.isForeignText, edit, isPlain });
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
