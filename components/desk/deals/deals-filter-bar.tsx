import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { Ref } from 'react';
import { i18n } from '#i18n';
import { FilterSelect } from '@/components/ledger/filter-select';
import { SearchField } from '@/components/ui/search-field';
import { Button } from '@/components/ui/button';
import { CompactSelect } from '@/components/ui/compact-select';
import { IconButton } from '@/components/ui/icon-button';
import { DEAL_PHASES, HANDOFF_MODELS } from '@/lib/domain/deals/deal';
import {
  ALL_DEALS,
  FLAG_FILTERS,
  MOVE_FILTERS,
  type OverviewFilter,
} from '@/lib/domain/overview/filter-overviews';
import { OVERVIEW_COLUMNS, sortedBy } from '@/lib/domain/overview/sort-overviews';
import { columnName } from './column-heads';
import type { DealsView } from './use-deals-view';

export interface DealsFilterBarProps extends DealsView {
  readonly onChange: (change: Partial<DealsView>) => void;
  /** Without columns, the order is chosen here. */
  readonly isNarrow: boolean;
  readonly onLeave: () => void;
  readonly ref: Ref<HTMLInputElement>;
}

/** Search and every way to narrow the deals, in one row. */
export function DealsFilterBar(props: DealsFilterBarProps) {
  const { filter, sort, onChange, isNarrow, onLeave, ref } = props;
  const set = (part: Partial<OverviewFilter>) => {
    onChange({ filter: { ...filter, ...part } });
  };
  const isNarrowed = Object.values(filter).some((value) => value !== null && value !== '');
  return (
    <div role="search" className="flex flex-wrap items-center gap-2 px-4 md:px-6">
      <SearchField
        ref={ref}
        label={i18n.t('deal.search')}
        hint={i18n.t('deal.searchHint')}
        className="min-w-52 flex-1 basis-full sm:max-w-80 sm:basis-52"
        value={filter.query}
        onChange={(query) => {
          set({ query });
        }}
        onLeave={onLeave}
      />
      <div className="flex max-w-full items-center gap-2 overflow-x-auto p-0.5 *:shrink-0">
        <FilterSelect
          label={i18n.t('phase.label')}
          options={DEAL_PHASES.map((value) => ({ value, label: i18n.t(`phase.${value}`) }))}
          value={filter.phase}
          onChange={(phase) => {
            set({ phase });
          }}
        />
        <FilterSelect
          label={i18n.t('dealsTable.move')}
          options={MOVE_FILTERS.map((value) => ({
            value,
            label: value === 'mine' ? i18n.t('dealsTable.mine') : i18n.t(`mover.${value}`),
          }))}
          value={filter.move}
          onChange={(move) => {
            set({ move });
          }}
        />
        <FilterSelect
          label={i18n.t('dealsTable.flags')}
          options={FLAG_FILTERS.map((value) => ({
            value,
            label: value === 'any' ? i18n.t('dealsTable.anyFlag') : i18n.t(`dealFlag.${value}`),
          }))}
          value={filter.flag}
          onChange={(flag) => {
            set({ flag });
          }}
        />
        <FilterSelect
          label={i18n.t('dealsTable.model')}
          options={HANDOFF_MODELS.map((value) => ({ value, label: i18n.t(`dealsTable.${value}`) }))}
          value={filter.model}
          onChange={(model) => {
            set({ model });
          }}
        />
        <FilterSelect
          label={i18n.t('dealsTable.archived')}
          options={[
            { value: 'too', label: i18n.t('dealsTable.archivedToo') },
            { value: 'only', label: i18n.t('dealsTable.archivedOnly') },
          ]}
          value={filter.archived}
          onChange={(archived) => {
            set({ archived });
          }}
        />
        {isNarrow && <OrderChoice sort={sort} onChange={onChange} />}
      </div>
      {isNarrowed && (
        <Button
          small
          look="quiet"
          onClick={() => {
            onChange({ filter: ALL_DEALS });
          }}
        >
          <X size={13} aria-hidden />
          {i18n.t('dealsTable.clear')}
        </Button>
      )}
    </div>
  );
}

function OrderChoice({ sort, onChange }: Pick<DealsFilterBarProps, 'sort' | 'onChange'>) {
  return (
    <span className="inline-flex items-center gap-1">
      <CompactSelect
        label={i18n.t('dealsTable.sortBy')}
        value={sort.column}
        options={OVERVIEW_COLUMNS.map((value) => ({ value, label: columnName(value) }))}
        onChange={(event) => {
          const column = OVERVIEW_COLUMNS.find((one) => one === event.target.value);
          if (column !== undefined) onChange({ sort: sortedBy(column, sort) });
        }}
      />
      <IconButton
        label={i18n.t('dealsTable.turn')}
        icon={sort.isDown ? ArrowDown : ArrowUp}
        onClick={() => {
          onChange({ sort: { ...sort, isDown: !sort.isDown } });
        }}
      />
    </span>
  );
}
