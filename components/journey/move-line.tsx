import { useQuery } from '@tanstack/react-query';
import { ArrowRight, CircleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { dueWords } from '@/components/deals/due-words';
import { useNow } from '@/components/gate/use-now';
import { cx } from '@/components/ui/cx';
import { overviewQuery } from '@/lib/queries/overviews-query';
import { moveDeed, moverName } from '@/components/deals/move-words';

export interface MoveLineProps {
  readonly dealId: string;
  readonly className?: string;
}

/** Whose move a deal is, what, and by when; nothing where there is nothing to do. */
export function MoveLine({ dealId, className }: MoveLineProps) {
  const { data: overview, dataUpdatedAt } = useQuery(overviewQuery(dealId));
  // What was just heard of may be later than the minute that is being shown.
  const now = new Date(Math.max(useNow().getTime(), dataUpdatedAt));
  const move = overview?.move ?? null;
  if (move === null) return null;
  const { dueAt, isDay } = move;
  const due = dueAt === null ? null : dueWords({ dueAt, isDay }, now);
  const Icon = due?.isLate === true ? CircleAlert : ArrowRight;
  return (
    <p className={cx('flex items-start gap-1.5 text-small', className)}>
      <Icon
        size={13}
        strokeWidth={2}
        aria-hidden
        className={cx('mt-0.5 shrink-0', due?.isLate === true ? 'text-danger' : 'text-accent')}
      />
      <span className="line-clamp-2 min-w-0 wrap-anywhere text-ink-2" title={moveDeed(move)}>
        <span className="sr-only">{i18n.t('journey.next')} </span>
        <span className="font-semibold text-ink">{moverName(move)}</span>
        {': '}
        {moveDeed(move)}
      </span>
      {due !== null && (
        <span
          className={cx(
            'ml-auto shrink-0 pl-1 whitespace-nowrap md:ml-0',
            due.isLate ? 'font-medium text-danger' : 'text-ink-2',
          )}
        >
          {due.words}
        </span>
      )}
    </p>
  );
}
