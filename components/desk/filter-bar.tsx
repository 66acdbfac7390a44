import { X } from 'lucide-react';
import type { Ref } from 'react';
import { i18n } from '#i18n';
import { FilterSelect } from '@/components/ledger/filter-select';
import { ledgerOptions } from '@/components/ledger/ledger-options';
import { SearchField } from '@/components/ui/search-field';
import { Button } from '@/components/ui/button';
import type { DealName } from '@/lib/domain/deals/deal';
import { NO_DEAL, WHOLE_LEDGER, type LedgerFilter } from '@/lib/domain/ledger/filter-ledger';

export interface FilterBarProps {
  readonly filter: LedgerFilter;
  readonly onChange: (filter: LedgerFilter) => void;
  readonly deals: readonly DealName[];
  readonly owners: readonly string[];
  readonly onLeave: () => void;
  readonly ref: Ref<HTMLInputElement>;
}

/** Search and every way to narrow the ledger, in one row. */
export function FilterBar({ filter, onChange, deals, owners, onLeave, ref }: FilterBarProps) {
  const set = (part: Partial<LedgerFilter>) => {
    onChange({ ...filter, ...part });
  };
  const isNarrowed = Object.values(filter).some((value) => value !== null && value !== '');
  return (
    <div role="search" className="flex flex-wrap items-center gap-2 px-4">
      <SearchField
        label={i18n.t('ledger.search')}
        hint={i18n.t('ledger.searchHint')}
        ref={ref}
        className="min-w-52 flex-1 basis-52 sm:max-w-80"
        value={filter.query}
        onChange={(query) => {
          set({ query });
        }}
        onLeave={onLeave}
      />
      <FilterSelect
        label={i18n.t('ledger.state')}
        options={ledgerOptions.state()}
        value={filter.state}
        onChange={(state) => {
          set({ state });
        }}
      />
      <FilterSelect
        label={i18n.t('ledger.due')}
        options={ledgerOptions.due()}
        value={filter.due}
        onChange={(due) => {
          set({ due });
        }}
      />
      <FilterSelect
        label={i18n.t('ledger.deal')}
        options={[
          { value: NO_DEAL, label: i18n.t('ledger.noDeal') },
          ...deals.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={filter.deal}
        onChange={(deal) => {
          set({ deal });
        }}
      />
      <FilterSelect
        label={i18n.t('ledger.owner')}
        options={owners.map((value) => ({ value, label: value }))}
        value={filter.owner}
        onChange={(owner) => {
          set({ owner });
        }}
      />
      <FilterSelect
        label={i18n.t('kind.label')}
        options={ledgerOptions.kind()}
        value={filter.kind}
        onChange={(kind) => {
          set({ kind });
        }}
      />
      <FilterSelect
        label={i18n.t('promised.class')}
        options={ledgerOptions.review()}
        value={filter.review}
        onChange={(review) => {
          set({ review });
        }}
      />
      <FilterSelect
        label={i18n.t('ledger.where')}
        options={ledgerOptions.source()}
        value={filter.source}
        onChange={(source) => {
          set({ source });
        }}
      />
      {isNarrowed && (
        <Button
          small
          look="quiet"
          onClick={() => {
            onChange(WHOLE_LEDGER);
          }}
        >
          <X size={13} aria-hidden />
          {i18n.t('ledger.clearFilters')}
        </Button>
      )}
    </div>
  );
}
