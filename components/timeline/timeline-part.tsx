import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ChartNoAxesGantt, CloudOff } from 'lucide-react';
import { useMemo } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Skeleton } from '@/components/ui/skeleton';
import { answerCalendar } from '@/lib/domain/emails/tracking/answer-calendar';
import { dealTimeline } from '@/lib/domain/timeline/deal-timeline';
import type { TimelineEntry } from '@/lib/domain/timeline/timeline-entry';
import { overviewQuery } from '@/lib/queries/overviews-query';
import { profileQuery } from '@/lib/queries/profile-query';
import { versionsQuery } from '@/lib/queries/versions-query';
import { wholeDealQuery } from '@/lib/queries/whole-deal-query';
import { TimelineDrawing } from './timeline-drawing';
import { TimelineList } from './timeline-list';

/** One deal over time, as a part of its page. */
export function TimelinePart() {
  const { id } = useDeal().dossier.deal;
  const { data: whole, isError, refetch } = useQuery(wholeDealQuery(id));
  const { data: overview, dataUpdatedAt } = useQuery(overviewQuery(id));
  const { data: profile } = useQuery(profileQuery);
  const versions = useInfiniteQuery(versionsQuery(id));
  const now = useMemo(() => new Date(dataUpdatedAt), [dataUpdatedAt]);
  const pages = versions.data?.pages;
  const entries = useMemo((): readonly TimelineEntry[] | null => {
    if (!whole || !overview || profile === undefined || pages === undefined) return null;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return dealTimeline(
      { whole, clocks: overview.clocks, versions: pages.flat() },
      {
        role: profile?.role ?? null,
        name: profile?.name ?? '',
        company: profile?.company ?? '',
        calendar: answerCalendar(profile, timeZone),
        now,
      },
    );
  }, [whole, overview, profile, pages, now]);
  if (isError && entries === null)
    return (
      <EmptyState
        icon={CloudOff}
        title={i18n.t('common.loadFailed')}
        text={i18n.t('common.loadFailedHint')}
      >
        <Button onClick={() => void refetch()}>{i18n.t('common.retry')}</Button>
      </EmptyState>
    );
  if (entries === null) return <Skeleton rows={6} />;
  if (entries.length === 0)
    return (
      <EmptyState
        icon={ChartNoAxesGantt}
        title={i18n.t('timeline.none')}
        text={i18n.t('timeline.noneHint')}
      />
    );
  return (
    <div className="w-full max-w-360 p-4 md:px-6">
      <TimelineDrawing entries={entries} move={overview?.move ?? null} now={now} />
      {versions.hasNextPage && (
        <Button
          small
          look="link"
          disabled={versions.isFetchingNextPage}
          onClick={() => void versions.fetchNextPage()}
        >
          {i18n.t('timeline.older')}
        </Button>
      )}
      <TimelineList entries={entries} now={now} />
    </div>
  );
}
