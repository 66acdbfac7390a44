import type { MailPage } from '../page/mail-page';

const AGAIN_MS = 1_000;

/**
 * Tells the background of each draft that comes to stand in a compose: whatever became of it, it is a
 * draft again. So a scheduled mail is taken back wherever it was cancelled, and a send that was undone in
 * another window. A draft whose send is watched here is left to that watch.
 */
export function startReopenWatch(
  page: MailPage,
  isWatched: (draftId: string) => boolean,
  signal: AbortSignal,
): void {
  const told = new WeakMap<HTMLElement, string>();
  // Not by the queue: said again after the next send, it would take that one back.
  const tell = (compose: HTMLElement, draftId: string, threadId: string | null) => {
    told.set(compose, draftId);
    const { mailbox } = page;
    page.ask('ledger.settle', { mailbox, draftId, threadId, outcome: 'reopened' }).catch(() => {
      told.delete(compose);
      setTimeout(page.activity.poke, AGAIN_MS);
    });
  };
  const look = () => {
    for (const compose of page.host.findComposes(page.root)) {
      const { draftId, threadId } = page.host.readCompose(compose);
      if (draftId === null || told.get(compose) === draftId || isWatched(draftId)) continue;
      tell(compose, draftId, threadId);
    }
  };
  page.activity.subscribe(look, signal);
  look();
}
