import { isLive, type MailPage } from '../page/mail-page';
import { childController } from '../page/signals';
import type { LedgerQueue } from './ledger-queue';

const GONE_WITHIN_MS = 5_000;

/**
 * Tells the background of drafts that the rep throws away: control or keys pressed, and the compose gone
 * after it.
 */
export function startDiscardWatch(page: MailPage, queue: LedgerQueue, signal: AbortSignal): void {
  const expectGone = (target: Element) => {
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
  const onEvent = (event: Event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const discards =
      event instanceof KeyboardEvent
        ? page.host.isDiscardKey(event)
        : page.host.isDiscardControl(target);
    if (discards) expectGone(target);
  };
  for (const type of ['click', 'keydown']) {
    page.root.addEventListener(type, onEvent, { capture: true, passive: true, signal });
  }
}
