import { ArrowDown, ArrowUp } from 'lucide-react';
import { i18n } from '#i18n';
import { cx } from '@/components/ui/cx';
import {
  OVERVIEW_COLUMNS,
  sortedBy,
  type OverviewColumn,
  type OverviewSort,
} from '@/lib/domain/overview/sort-overviews';
import { COLUMNS } from './deal-row';

export interface ColumnHeadsProps {
  readonly sort: OverviewSort;
  readonly onSort: (sort: OverviewSort) => void;
}

/** What a column is called. */
export function columnName(column: OverviewColumn): string {
  return column === 'phase' ? i18n.t('phase.label') : i18n.t(`dealsTable.${column}`);
}

/** The columns' names; each sorts by its column, once more turns the order round. */
export function ColumnHeads({ sort, onSort }: ColumnHeadsProps) {
  return (
    <div role="rowgroup" className="sticky top-0 z-10 h-9 bg-surface">
      <div
        role="row"
        aria-rowindex={1}
        className={cx(COLUMNS, 'h-full items-center border-b border-line px-4 md:px-6')}
      >
        {OVERVIEW_COLUMNS.map((column) => (
          <ColumnHead key={column} column={column} sort={sort} onSort={onSort} />
        ))}
      </div>
    </div>
  );
}

function ColumnHead({
  column,
  sort,
  onSort,
}: ColumnHeadsProps & { readonly column: OverviewColumn }) {
  const isSorted = sort.column === column;
  const Arrow = sort.isDown ? ArrowDown : ArrowUp;
  return (
    <div
      role="columnheader"
      aria-sort={isSorted ? (sort.isDown ? 'descending' : 'ascending') : 'none'}
      className="min-w-0"
    >
      <button
        type="button"
        className={cx(
          '-ml-1.5 inline-flex min-h-7 max-w-full items-center gap-1 rounded-sm px-1.5 text-small hover:bg-sunken hover:text-ink',
          isSorted ? 'font-medium text-ink' : 'text-ink-3',
        )}
        onClick={() => {
          onSort(sortedBy(column, sort));
        }}
      >
        <span className="min-w-0 truncate">{columnName(column)}</span>
        {isSorted && <Arrow size={12} aria-hidden className="shrink-0" />}
      </button>
    </div>
  );
}
