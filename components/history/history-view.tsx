import { useInfiniteQuery } from '@tanstack/react-query';
import { CloudOff, History } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Skeleton } from '@/components/ui/skeleton';
import { versionsQuery } from '@/lib/queries/versions-query';
import { ConfirmedSummaries } from '@/components/brief/confirmed-summaries';
import { Overrules } from '@/components/gate/overrules';
import { RestoreDialog } from './restore-dialog';
import { VersionItem } from './version-item';

/** How a brief came to be what it is: every stretch of work, the latest first, and the ways back. */
export function HistoryView() {
  const { deal } = useDeal().dossier;
  const query = useInfiniteQuery(versionsQuery(deal.id));
  const [soughtId, setSoughtId] = useState<string | null>(null);
  if (query.isPending) return <Skeleton rows={4} />;
  if (query.data === undefined)
    return (
      <EmptyState
        icon={CloudOff}
        title={i18n.t('common.loadFailed')}
        text={i18n.t('common.loadFailedHint')}
      >
        <Button onClick={() => void query.refetch()}>{i18n.t('common.retry')}</Button>
      </EmptyState>
    );
  const versions = query.data.pages.flat();
  const sought = versions.findIndex(({ id }) => id === soughtId);
  if (versions.length === 0)
    return (
      <>
        <Overrules className="px-4 md:px-6" />
        <ConfirmedSummaries className="px-4 md:px-6" />
        <EmptyState
          icon={History}
          title={i18n.t('version.none')}
          text={i18n.t('version.noneHint')}
        />
      </>
    );
  return (
    <div className="flex w-full max-w-180 flex-col gap-3 p-4 md:px-6">
      <Overrules className="pt-0" />
      <ConfirmedSummaries className="pt-0" />
      <ol aria-label={i18n.t('version.title')} className="flex flex-col gap-3">
        {versions.map((version, index) => (
          <VersionItem
            key={version.id}
            version={version}
            isLatest={index === 0}
            onRestore={() => {
              setSoughtId(version.id);
            }}
          />
        ))}
      </ol>
      {query.hasNextPage && (
        <Button
          className="self-start"
          disabled={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {i18n.t('version.older')}
        </Button>
      )}
      <RestoreDialog
        version={versions[sought] ?? null}
        later={versions.slice(0, Math.max(0, sought))}
        onClose={() => {
          setSoughtId(null);
        }}
      />
    </div>
  );
}
