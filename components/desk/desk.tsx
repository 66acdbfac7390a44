import { DeskNav } from './desk-nav';
import { parseDeskHash, useDeskHash } from './desk-route';
import { PromisesPage } from './promises-page';

/** The desk: a rep's whole book in a tab of its own, one view at a time. */
export function Desk() {
  const { view, dealId } = parseDeskHash(useDeskHash());
  return (
    <div className="flex h-dvh flex-col bg-canvas md:flex-row">
      <DeskNav view={view} />
      <main className="relative isolate flex min-h-0 min-w-0 flex-1 flex-col bg-surface md:border-l md:border-line">
        <PromisesPage dealId={dealId} />
      </main>
    </div>
  );
}
