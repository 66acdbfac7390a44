import { useRef, type Ref } from 'react';
import { i18n } from '#i18n';
import { useGridKeys } from '@/components/desk/use-grid-keys';
import { useVirtualRows } from '@/components/desk/use-virtual-rows';
import type { OverviewRow } from '@/lib/domain/overview/overview-row';
import { ColumnHeads, type ColumnHeadsProps } from './column-heads';
import { DealRow } from './deal-row';

/** Heights in rem. */
const HEAD_REM = 2.25;
const ROW_REM = 3.5;
const CARD_REM = 11.5;

export interface DealsGridProps extends ColumnHeadsProps {
  readonly rows: readonly OverviewRow[];
  readonly now: Date;
  /** There is no room for columns: a row is a card. */
  readonly isNarrow: boolean;
  readonly activeId: string | null;
  readonly onActive: (dealId: string) => void;
  readonly onOpen: (dealId: string) => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** The deals as a table; only the rows in sight exist. */
export function DealsGrid(props: DealsGridProps) {
  const { rows, now, isNarrow, activeId, sort, onSort, onActive, onOpen, ref } = props;
  const scroller = useRef<HTMLDivElement | null>(null);
  const { items, height, pageSize, scrollTo } = useVirtualRows({
    count: rows.length,
    scroller,
    heightOf: () => (isNarrow ? CARD_REM : ROW_REM),
    headHeight: isNarrow ? 0 : HEAD_REM,
  });
  // What has been scrolled away does not exist, and can't be named as active.
  const isActiveShown = items.some(({ index }) => rows[index]?.dealId === activeId);
  const onKeyDown = useGridKeys({
    count: rows.length,
    idAt: (index) => rows[index]?.dealId ?? null,
    activeId,
    pageSize,
    scrollTo,
    onActive,
    onOpen,
  });
  return (
    <div
      ref={(element) => {
        scroller.current = element;
        if (typeof ref === 'function') ref(element);
        else if (ref !== null) ref.current = element;
      }}
      role="grid"
      tabIndex={0}
      aria-label={i18n.t('desk.deals')}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={activeId !== null && isActiveShown ? `deal-${activeId}` : undefined}
      className="group/grid min-h-0 flex-1 overflow-y-auto outline-none"
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const target = event.target instanceof Element ? event.target : null;
        const index = target?.closest('[data-index]')?.getAttribute('data-index');
        const row = index === null || index === undefined ? undefined : rows[Number(index)];
        if (row === undefined) return;
        onActive(row.dealId);
        onOpen(row.dealId);
      }}
    >
      {!isNarrow && <ColumnHeads sort={sort} onSort={onSort} />}
      <div role="rowgroup" className="relative" style={{ height }}>
        {items.map(({ index, start, size }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <DealRow
              key={row.dealId}
              row={row}
              now={now}
              index={index}
              top={start}
              height={size}
              isActive={row.dealId === activeId}
              isCard={isNarrow}
            />
          );
        })}
      </div>
    </div>
  );
}
