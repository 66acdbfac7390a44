import { i18n } from '#i18n';
import { SelectInput } from '@/components/ui/select-input';
import { TextInput } from '@/components/ui/text-input';
import { DECIMAL_SIGNS } from '@/lib/domain/import/read-amount-cell';
import { DATE_ORDERS } from '@/lib/domain/import/read-date-cell';
import type { ImportSettings } from './import-settings';

export interface FormatFieldsProps {
  readonly settings: ImportSettings;
  readonly onChange: (settings: ImportSettings) => void;
}

/** How days and amounts are written in the file. */
export function FormatFields({ settings, onChange }: FormatFieldsProps) {
  const { columns, dates, decimals, currency } = settings;
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      {columns.includes('closeDate') && (
        <SelectInput
          label={i18n.t('import.dates')}
          options={DATE_ORDERS.map((value) => ({ value, label: i18n.t(`import.${value}`) }))}
          value={dates}
          onChange={(event) => {
            const next = DATE_ORDERS.find((order) => order === event.target.value);
            onChange({ ...settings, dates: next ?? dates });
          }}
        />
      )}
      {columns.includes('amount') && (
        <>
          <SelectInput
            label={i18n.t('import.decimals')}
            options={DECIMAL_SIGNS.map((value) => ({ value, label: i18n.t(`import.${value}`) }))}
            value={decimals}
            onChange={(event) => {
              const next = DECIMAL_SIGNS.find((sign) => sign === event.target.value);
              onChange({ ...settings, decimals: next ?? decimals });
            }}
          />
          <TextInput
            label={i18n.t('import.currency')}
            placeholder="EUR"
            maxLength={3}
            value={currency}
            onChange={(event) => {
              const letters = event.target.value.toUpperCase().replace(/[^A-Z]/gu, '');
              onChange({ ...settings, currency: letters });
            }}
          />
        </>
      )}
    </div>
  );
}
