import { i18n } from '#i18n';
import { FilterSelect } from '@/components/ledger/filter-select';
import { ledgerOptions } from '@/components/ledger/ledger-options';
import { SearchField } from '@/components/ui/search-field';
import type { LedgerFilter } from '@/lib/domain/ledger/filter-ledger';

export interface NarrowFilterProps {
  readonly filter: LedgerFilter;
  readonly onChange: (filter: LedgerFilter) => void;
}

/** Search and the filters that matter within one deal. */
export function NarrowFilter({ filter, onChange }: NarrowFilterProps) {
  return (
    <div role="search" className="flex flex-col gap-2">
      <SearchField
        label={i18n.t('ledger.search')}
        hint={i18n.t('ledger.searchHint')}
        value={filter.query}
        onChange={(query) => {
          onChange({ ...filter, query });
        }}
      />
      <div className="flex flex-wrap gap-2">
        <FilterSelect
          label={i18n.t('ledger.state')}
          options={ledgerOptions.state()}
          value={filter.state}
          onChange={(state) => {
            onChange({ ...filter, state });
          }}
        />
        <FilterSelect
          label={i18n.t('kind.label')}
          options={ledgerOptions.kind()}
          value={filter.kind}
          onChange={(kind) => {
            onChange({ ...filter, kind });
          }}
        />
        <FilterSelect
          label={i18n.t('promised.class')}
          options={ledgerOptions.review()}
          value={filter.review}
          onChange={(review) => {
            onChange({ ...filter, review });
          }}
        />
      </div>
    </div>
  );
}
