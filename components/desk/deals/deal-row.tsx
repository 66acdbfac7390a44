import { memo } from 'react';
import { i18n } from '#i18n';
import { Chip } from '@/components/ui/chip';
import { cx } from '@/components/ui/cx';
import type { OverviewRow } from '@/lib/domain/overview/overview-row';
import { BriefCell, ClockCell, FlagsCell, MoveCell, ReadyMark } from './deal-cells';

/** The table's columns. */
export const COLUMNS =
  'grid grid-cols-[minmax(0,1fr)_6.5rem_minmax(0,1.5fr)_4.5rem_9.5rem_4.5rem_8rem] gap-x-3';

export interface DealRowProps {
  readonly row: OverviewRow;
  readonly now: Date;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly isActive: boolean;
  /** There is no room for columns. */
  readonly isCard: boolean;
}

/** One deal in the table. Clicks and keys are the table's, so that a row costs nothing but its words. */
export const DealRow = memo(function DealRow({ isCard, ...props }: DealRowProps) {
  const { row, index, top, height, isActive } = props;
  return (
    <div
      role="row"
      id={`deal-${row.dealId}`}
      aria-rowindex={index + 2}
      data-index={index}
      className={cx(
        isCard ? 'grid content-center gap-y-0.5' : cx(COLUMNS, 'items-center'),
        'absolute inset-x-0 cursor-pointer border-b border-line px-4 hover:bg-sunken md:px-6',
        isActive &&
          'group-focus/grid:outline-2 group-focus/grid:-outline-offset-2 group-focus/grid:outline-accent',
      )}
      style={{ top, height }}
    >
      {isCard ? <CardCells {...props} /> : <TableCells {...props} />}
    </div>
  );
});

type CellsProps = Pick<DealRowProps, 'row' | 'now'>;

function TableCells({ row, now }: CellsProps) {
  return (
    <>
      <div role="gridcell" className="min-w-0">
        <DealName row={row} />
      </div>
      <div role="gridcell" className="min-w-0 text-ink-2">
        {i18n.t(`phase.${row.phase}`)}
      </div>
      <div role="gridcell" className="min-w-0">
        <MoveCell row={row} now={now} />
      </div>
      <div role="gridcell" className="min-w-0">
        <BriefCell row={row} />
      </div>
      <div role="gridcell" className="min-w-0">
        <ClockCell row={row} now={now} />
      </div>
      <div
        role="gridcell"
        className={cx('tabular-nums', row.openPromises === 0 ? 'text-ink-3' : 'text-ink-2')}
      >
        {row.openPromises}
      </div>
      <div role="gridcell" className="min-w-0">
        <FlagsCell row={row} />
      </div>
    </>
  );
}

function CardCells({ row, now }: CellsProps) {
  const { done, all, isReady } = row.brief;
  return (
    <>
      <div className="flex items-start justify-between gap-3">
        <div role="gridcell" className="min-w-0">
          <DealName row={row} />
        </div>
        <div role="gridcell" className="shrink-0 text-small text-ink-2">
          {i18n.t(`phase.${row.phase}`)}
        </div>
      </div>
      <div role="gridcell" className="min-w-0 pt-1">
        <MoveCell row={row} now={now} />
      </div>
      <div role="gridcell" className="min-w-0">
        <ClockCell row={row} now={now} />
      </div>
      <div className="flex items-center gap-3 pt-1 text-small text-ink-2 tabular-nums">
        <span role="gridcell" className="flex shrink-0 items-center gap-2">
          {i18n.t('dealsTable.briefWords', { done, all })}
          {isReady && <ReadyMark />}
        </span>
        <span role="gridcell" className="shrink-0">
          {row.openPromises === 0
            ? i18n.t('dealsTable.noPromises')
            : i18n.t('dealsTable.openPromises', row.openPromises)}
        </span>
      </div>
      <div role="gridcell" className="min-w-0">
        <FlagsCell row={row} />
      </div>
    </>
  );
}

function DealName({ row: { name, company, archivedAt } }: Pick<DealRowProps, 'row'>) {
  return (
    <>
      <span className="flex items-center gap-2">
        <span className="min-w-0 truncate font-medium text-ink">{name}</span>
        {archivedAt !== null && <Chip>{i18n.t('deal.archived')}</Chip>}
      </span>
      {company !== '' && company !== name && (
        <span className="block truncate text-small text-ink-3">{company}</span>
      )}
    </>
  );
}
