import { Check } from 'lucide-react';
import { memo } from 'react';
import { i18n } from '#i18n';
import { peopleWords } from '@/components/ledger/promise-words';
import { shortDay } from '@/components/ledger/short-day';
import { StateWord } from '@/components/ledger/state-word';
import { cx } from '@/components/ui/cx';
import type { LedgerLine } from '@/lib/domain/ledger/ledger-line';

/** The grid's columns: fewer of them where there is less room. */
export const COLUMNS =
  'grid grid-cols-[2rem_minmax(0,1fr)_7rem] gap-x-4 @2xl:grid-cols-[2rem_minmax(0,1fr)_11rem_7rem] @4xl:grid-cols-[2rem_minmax(0,1fr)_12rem_8rem_5.5rem_6.5rem_7rem]';
/** Columns that need room show from here on. */
export const FROM_MIDDLE = 'hidden @2xl:block';
export const FROM_WIDE = 'hidden @4xl:block';

export interface LedgerRowProps {
  readonly line: LedgerLine;
  readonly dealName: string;
  readonly now: Date;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Whether its details stand beside the list. */
  readonly isOpen: boolean;
}

/** One promise in the grid. Clicks and keys are the grid's, so that a row costs nothing but its words. */
export const LedgerRow = memo(function LedgerRow({
  line,
  dealName,
  now,
  index,
  top,
  height,
  isActive,
  isSelected,
  isOpen,
}: LedgerRowProps) {
  const { promise, repeats, delivery, due, state, isQuiet } = line;
  const dueDay = due === null ? '' : shortDay(due, now);
  const names = peopleWords(promise);
  // The faintest ink can't be read on a ticked line.
  const faint = isSelected ? 'text-ink-2' : 'text-ink-3';
  return (
    <div
      role="row"
      id={`line-${promise.id}`}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-index={index}
      className={cx(
        COLUMNS,
        'absolute inset-x-0 cursor-default items-center border-b border-line px-4',
        isSelected ? 'bg-accent-soft' : isOpen ? 'bg-sunken' : 'hover:bg-sunken',
        isOpen && 'before:absolute before:inset-y-0 before:left-0 before:w-0.5 before:bg-accent',
        isActive &&
          'group-focus/grid:outline-2 group-focus/grid:-outline-offset-2 group-focus/grid:outline-accent',
      )}
      style={{ top, height }}
    >
      <div role="gridcell" data-tick className="-ml-2 flex h-full items-center pl-2">
        <span
          aria-hidden
          className={cx(
            'inline-flex size-4 items-center justify-center rounded-sm border',
            isSelected ? 'border-accent bg-accent text-on-accent' : 'border-edge bg-surface',
          )}
        >
          {isSelected && <Check size={12} strokeWidth={3} />}
        </span>
      </div>
      <div role="gridcell" className="min-w-0">
        <span
          className={cx(
            'wrap-anywhere text-ink',
            delivery === null ? 'line-clamp-2' : 'line-clamp-1',
          )}
          title={promise.sentence}
        >
          {promise.sentence}
          {repeats.length > 0 && (
            <span className={faint}>
              {' · '}
              {i18n.t('ledger.saidTimes', { count: repeats.length + 1 })}
            </span>
          )}
        </span>
        {delivery !== null && (
          <span className="block truncate text-small text-accent-strong">
            {i18n.t('ledger.keptQuestion')}{' '}
            {i18n.t('ledger.deliveredBy', {
              sentence: delivery.sentence,
              day: shortDay(delivery.at, now),
            })}
          </span>
        )}
      </div>
      <div role="gridcell" className={cx('min-w-0', FROM_MIDDLE)}>
        <span className="block truncate">{dealName}</span>
        <span className={cx('block truncate text-small', faint)}>{names}</span>
      </div>
      <div role="gridcell" className={cx('min-w-0 truncate text-ink-2', FROM_WIDE)}>
        {promise.owner}
      </div>
      <div
        role="gridcell"
        className={cx(
          'min-w-0 truncate tabular-nums',
          state === 'overdue' && !isQuiet ? 'font-medium text-danger' : 'text-ink-2',
          FROM_WIDE,
        )}
      >
        {dueDay}
      </div>
      <div
        role="gridcell"
        className={cx(
          'min-w-0 truncate',
          promise.review === 'unreviewed' ? faint : 'text-ink-2',
          FROM_WIDE,
        )}
      >
        {promise.type === 'promise' && i18n.t(`promised.${promise.review}`)}
      </div>
      <div role="gridcell" className="min-w-0 text-small">
        <StateWord line={line} />
        <span className={cx('block truncate pl-[1.1875rem] @4xl:hidden', faint)}>{dueDay}</span>
      </div>
    </div>
  );
});
