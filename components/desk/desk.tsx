import { i18n } from '#i18n';
import type { AutosaveHub } from '@/components/deal/autosave-hub';
import { BackupReminder } from '@/components/files/backup-reminder';
import { ImportPage } from '@/components/import/import-page';
import { DealPage } from './deal-page';
import { DealsPage } from './deals-page';
import { DeskNav } from './desk-nav';
import { parseDeskHash, useDeskHash, type DeskRoute } from './desk-route';
import { PromisesPage } from './promises-page';
import { SkipLink } from './skip-link';
import { useTitle } from './use-title';

/** The desk: a rep's whole book in a tab of its own, one view at a time. */
export function Desk({ hub }: { readonly hub: AutosaveHub }) {
  const route = parseDeskHash(useDeskHash());
  useTitle(titleOf(route.view));
  return (
    <div className="flex h-dvh flex-col bg-canvas md:flex-row">
      <DeskNav view={route.view === 'promises' ? route.view : 'deals'}>
        {route.view === 'deal' && route.part === 'brief' && <SkipLink dealId={route.dealId} />}
      </DeskNav>
      <main className="relative isolate flex min-h-0 min-w-0 flex-1 flex-col bg-surface md:border-l md:border-line">
        <BackupReminder />
        {route.view === 'promises' && <PromisesPage dealId={route.dealId} />}
        {route.view === 'deals' && <DealsPage />}
        {route.view === 'import' && <ImportPage />}
        {route.view === 'deal' && (
          <DealPage
            key={route.dealId}
            dealId={route.dealId}
            part={route.part}
            focus={route.focus}
            hub={hub}
          />
        )}
      </main>
    </div>
  );
}

/** A deal says its own name, once it is read. */
function titleOf(view: DeskRoute['view']): string | null {
  if (view === 'deal') return null;
  return i18n.t(view === 'promises' ? 'desk.promises' : 'desk.deals');
}
