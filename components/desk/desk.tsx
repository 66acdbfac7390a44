import { i18n } from '#i18n';
import type { AutosaveHub } from '@/components/deal/autosave-hub';
import { BackupReminder } from '@/components/files/backup-reminder';
import { ImportPage } from '@/components/import/import-page';
import { TemplatePage } from '@/components/templates/template-page';
import { TemplatesPage } from '@/components/templates/templates-page';
import { cx } from '@/components/ui/cx';
import { DealPage } from './deal-page';
import { DealsPage } from './deals-page';
import { DeskNav } from './desk-nav';
import { parseDeskHash, useDeskHash, type DeskRoute } from './desk-route';
import { PromisesPage } from './promises-page';
import { TodayPage } from './today-page';
import { SkipLink } from './skip-link';
import { useTitle } from './use-title';

/** The desk: a rep's whole book in a tab of its own, one view at a time. */
export function Desk({ hub }: { readonly hub: AutosaveHub }) {
  const route = parseDeskHash(useDeskHash());
  useTitle(titleOf(route.view));
  return (
    <div className="flex h-dvh flex-col bg-canvas max-md:low:overflow-y-auto md:flex-row">
      <DeskNav view={NAV_VIEWS[route.view]}>
        {route.view === 'deal' && route.part === 'brief' && <SkipLink dealId={route.dealId} />}
      </DeskNav>
      <main
        className={cx(
          'relative isolate flex min-h-0 min-w-0 flex-1 flex-col bg-surface max-md:low:flex-none md:border-l md:border-line',
          // Lists scroll by themselves and need a height; a deal is as long as it is.
          route.view === 'deal'
            ? 'max-md:low:min-h-full md:low:overflow-y-auto'
            : 'max-md:low:h-full',
        )}
      >
        <BackupReminder />
        {route.view === 'today' && <TodayPage />}
        {route.view === 'promises' && <PromisesPage dealId={route.dealId} />}
        {route.view === 'deals' && <DealsPage />}
        {route.view === 'import' && <ImportPage />}
        {route.view === 'templates' && <TemplatesPage />}
        {route.view === 'template' && <TemplatePage key={route.id} id={route.id} />}
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

/** Under which of the desk's views each stands. */
const NAV_VIEWS = {
  today: 'today',
  promises: 'promises',
  deals: 'deals',
  import: 'deals',
  deal: 'deals',
  templates: 'templates',
  template: 'templates',
} as const satisfies Readonly<Record<DeskRoute['view'], string>>;

/** A deal and a template say their own names, once they are read. */
function titleOf(view: DeskRoute['view']): string | null {
  if (view === 'deal' || view === 'template') return null;
  return i18n.t(`desk.${NAV_VIEWS[view]}`);
}
