import { isLive, type MailPage } from '../page/mail-page';
import { childController } from '../page/signals';
import type { LedgerQueue } from './ledger-queue';

const GONE_WITHIN_MS = 5_000;

/** Tells the background of drafts that the rep throws away: control pressed, and the compose gone after it. */
export function startDiscardWatch(page: MailPage, queue: LedgerQueue, signal: AbortSignal): void {
  const onClick = ({ target }: Event) => {
    if (!(target instanceof Element) || !page.host.isDiscardControl(target)) return;
    const compose = page.host.composeOf(target);
    if (compose === null) return;
    const { draftId, threadId } = page.host.readCompose(compose);
    if (draftId === null) return;
    const wait = childController(signal);
    const timer = setTimeout(() => {
      wait.abort();
    }, GONE_WITHIN_MS);
    page.activity.subscribe(() => {
      if (isLive(page, compose)) return;
      clearTimeout(timer);
      wait.abort();
      queue.settle({ mailbox: page.mailbox, draftId, threadId }, 'discarded');
    }, wait.signal);
  };
  page.root.addEventListener('click', onClick, { capture: true, passive: true, signal });
}
