import { Check, Flag, TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { dueWords } from '@/components/deals/due-words';
import { moveDeed, moverName } from '@/components/deals/move-words';
import { cx } from '@/components/ui/cx';
import type { OverviewRow } from '@/lib/domain/overview/overview-row';

interface CellProps {
  readonly row: OverviewRow;
}
interface TimedCellProps extends CellProps {
  readonly now: Date;
}

/** Whose move it is and what, in one line, and by when under it. */
export function MoveCell({ row: { move }, now }: TimedCellProps) {
  if (move === null) return <span className="text-ink-3">{i18n.t('dealsTable.noMove')}</span>;
  const due = move.dueAt === null ? null : dueWords({ ...move, dueAt: move.dueAt }, now);
  return (
    <>
      <span className="block truncate text-ink-2">
        <span className={cx('font-semibold', move.isMine ? 'text-accent-strong' : 'text-ink')}>
          {moverName(move)}
        </span>
        {': '}
        {moveDeed(move)}
      </span>
      {due !== null && <DueLine {...due} />}
    </>
  );
}

/** The clock that ends first, and when. */
export function ClockCell({ row: { nextClock }, now }: TimedCellProps) {
  if (nextClock?.dueAt === undefined || nextClock.dueAt === null)
    return <span className="text-ink-3">{i18n.t('dealsTable.noClock')}</span>;
  return (
    <>
      <span className="block truncate text-ink">{i18n.t(`clockName.${nextClock.id}`)}</span>
      <DueLine {...dueWords({ ...nextClock, dueAt: nextClock.dueAt }, now)} />
    </>
  );
}

function DueLine({ words, isLate }: { readonly words: string; readonly isLate: boolean }) {
  return (
    <span
      className={cx(
        'flex min-w-0 items-center gap-1 text-small tabular-nums',
        isLate ? 'font-medium text-danger' : 'text-ink-3',
      )}
    >
      {isLate && <TriangleAlert size={11} strokeWidth={2.25} aria-hidden className="shrink-0" />}
      <span className="min-w-0 truncate">{words}</span>
    </span>
  );
}

/** How much of the brief is done, and whether the readiness check was passed. */
export function BriefCell({ row: { brief } }: CellProps) {
  return (
    <>
      <span className="block text-ink-2 tabular-nums">
        {i18n.t('dealsTable.briefOf', { done: brief.done, all: brief.all })}
      </span>
      {brief.isReady && <ReadyMark />}
    </>
  );
}

/** That the readiness check was passed. */
export function ReadyMark() {
  return (
    <span className="inline-flex items-center gap-1 text-small font-medium text-accent-strong">
      <Check size={12} strokeWidth={2.5} aria-hidden className="shrink-0" />
      {i18n.t('dealsTable.ready')}
    </span>
  );
}

/** Why the deal deserves a second look, what presses first; nothing for most. */
export function FlagsCell({ row: { flags } }: CellProps) {
  const [first, second, ...others] = flags;
  if (first === undefined) return null;
  const more =
    second === undefined
      ? null
      : others.length === 0
        ? i18n.t(`dealFlag.${second}`)
        : i18n.t('dealsTable.moreFlags', others.length + 1);
  return (
    <span className="flex min-w-0 gap-1 text-small text-warn">
      <Flag size={11} aria-hidden className="mt-0.5 shrink-0 fill-current" />
      <span className="min-w-0">
        <span className="block truncate">{i18n.t(`dealFlag.${first}`)}</span>
        {more !== null && <span className="block truncate">{more}</span>}
      </span>
    </span>
  );
}
