import { useRef, type MouseEvent, type Ref } from 'react';
import { i18n } from '#i18n';
import { cx } from '@/components/ui/cx';
import { rowId, type GridRow } from './grid-rows';
import { COLUMNS, FROM_MIDDLE, FROM_WIDE, LedgerRow } from './ledger-row';
import { useLedgerKeys } from './use-ledger-keys';
import type { Selection } from './use-selection';
import { useVirtualRows } from './use-virtual-rows';

/** Heights in rem. */
const HEAD_REM = 2;
const GROUP_REM = 2.5;
const LINE_REM = 3.5;

export interface LedgerGridProps {
  readonly rows: readonly GridRow[];
  readonly dealNames: ReadonlyMap<string, string>;
  readonly now: Date;
  readonly selection: Selection;
  readonly activeId: string | null;
  /** The line whose details stand beside. */
  readonly openId: string | null;
  /** Room at the end for what lies over it, in px. */
  readonly endRoom: number;
  readonly onActive: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onEscape: () => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** The ledger as a table; only the rows in sight exist, so that ten thousand scroll as ten do. */
export function LedgerGrid(props: LedgerGridProps) {
  const { rows, dealNames, now, selection, activeId, openId, onActive, onOpen, ref } = props;
  const scroller = useRef<HTMLDivElement | null>(null);
  const { items, height, pageSize, scrollTo } = useVirtualRows({
    count: rows.length,
    scroller,
    heightOf: (index) => (rows[index]?.kind === 'head' ? GROUP_REM : LINE_REM),
    headHeight: HEAD_REM,
    endRoom: props.endRoom,
  });
  // What has been scrolled away does not exist, and can't be named as active.
  const isActiveShown = items.some(({ index }) => rowId(rows[index]) === activeId);
  const onKeyDown = useLedgerKeys({ ...props, scrollTo, pageSize });
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target : null;
    const index = target?.closest('[data-index]')?.getAttribute('data-index');
    const row = index === null || index === undefined ? undefined : rows[Number(index)];
    if (row?.kind !== 'line') return;
    const { id } = row.line.promise;
    onActive(id);
    if (event.shiftKey) selection.extend(id);
    else if (event.ctrlKey || event.metaKey || target?.closest('[data-tick]')) selection.toggle(id);
    else onOpen(id);
  };
  return (
    <div
      ref={(element) => {
        scroller.current = element;
        if (typeof ref === 'function') ref(element);
        else if (ref !== null) ref.current = element;
      }}
      role="grid"
      tabIndex={0}
      aria-label={i18n.t('desk.promises')}
      aria-multiselectable
      aria-rowcount={rows.length + 1}
      aria-activedescendant={activeId !== null && isActiveShown ? `line-${activeId}` : undefined}
      className="group/grid @container min-h-0 flex-1 overflow-y-auto outline-none select-none"
      onKeyDown={onKeyDown}
      onClick={onClick}
      // Shift-click would otherwise select text from the last click on.
      onMouseDown={(event) => {
        if (event.shiftKey) event.preventDefault();
      }}
    >
      <ColumnHeads />
      <div role="rowgroup" className="relative" style={{ height }}>
        {items.map(({ index, start: top, size }) => {
          const row = rows[index];
          if (row === undefined) return null;
          if (row.kind === 'head') {
            return <GroupHead key={row.group} row={row} index={index} top={top} height={size} />;
          }
          const { id, dealId } = row.line.promise;
          return (
            <LedgerRow
              key={id}
              line={row.line}
              dealName={dealNames.get(dealId ?? '') ?? i18n.t('ledger.noDeal')}
              now={now}
              index={index}
              top={top}
              height={size}
              isActive={id === activeId}
              isSelected={selection.ids.has(id)}
              isOpen={id === openId}
            />
          );
        })}
      </div>
    </div>
  );
}

const HEAD_CELL = 'min-w-0 truncate';

function ColumnHeads() {
  return (
    <div role="rowgroup" className="sticky top-0 z-10 h-8 bg-surface">
      <div
        role="row"
        aria-rowindex={1}
        className={cx(
          COLUMNS,
          'h-full items-center border-b border-line px-4 text-small text-ink-3',
        )}
      >
        <span role="columnheader" className="sr-only">
          {i18n.t('desk.selected')}
        </span>
        <span role="columnheader" className={cx(HEAD_CELL, 'col-start-2')}>
          {i18n.t('ledger.promise')}
        </span>
        <span role="columnheader" className={cx(HEAD_CELL, FROM_MIDDLE)}>
          {i18n.t('desk.dealAndPeople')}
        </span>
        <span role="columnheader" className={cx(HEAD_CELL, FROM_WIDE)}>
          {i18n.t('ledger.owner')}
        </span>
        <span role="columnheader" className={cx(HEAD_CELL, FROM_WIDE)}>
          {i18n.t('ledger.due')}
        </span>
        <span role="columnheader" className={cx(HEAD_CELL, FROM_WIDE)}>
          {i18n.t('promised.class')}
        </span>
        <span role="columnheader" className={HEAD_CELL}>
          {i18n.t('ledger.state')}
        </span>
      </div>
    </div>
  );
}

interface GroupHeadProps {
  readonly row: Extract<GridRow, { kind: 'head' }>;
  readonly index: number;
  readonly top: number;
  readonly height: number;
}

function GroupHead({ row, index, top, height }: GroupHeadProps) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="absolute inset-x-0 flex items-end border-b border-line px-4 pb-1.5"
      style={{ top, height }}
    >
      <span role="gridcell" aria-colspan={7} className="font-semibold text-ink">
        {i18n.t(`ledgerGroup.${row.group}`)}{' '}
        <span className="font-normal text-ink-3 tabular-nums">{row.count.toLocaleString()}</span>
      </span>
    </div>
  );
}
