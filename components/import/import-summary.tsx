import { useId } from 'react';
import { i18n } from '#i18n';
import type { ImportPlan } from '@/lib/domain/import/plan-import';
import { BadRows } from './bad-rows';
import { ImportPreview } from './import-preview';
import type { ImportSettings } from './import-settings';
import type { Table } from './read-table';

export interface ImportSummaryProps {
  readonly plan: ImportPlan;
  readonly table: Table;
  readonly settings: ImportSettings;
  readonly onChange: (settings: ImportSettings) => void;
}

/** How many deals come in, which are here already, and which rows stay out. */
export function ImportSummary({ plan, table, settings, onChange }: ImportSummaryProps) {
  const id = useId();
  const { deals, bad, lost } = plan;
  const here = deals.filter(({ existingId }) => existingId !== null).length;
  const badRows = new Set(bad.map(({ row }) => row)).size;
  const figures = [
    deals.length - here > 0 ? i18n.t('import.newDeals', deals.length - here) : '',
    here > 0 ? i18n.t('import.hereDeals', here) : '',
    badRows > 0 ? i18n.t('import.badRows', badRows) : '',
    lost.length > 0 ? i18n.t('import.lostRows', lost.length) : '',
  ];
  return (
    <>
      <p role="status" className="text-body font-medium">
        {figures.filter((figure) => figure !== '').join(' · ')}
      </p>
      {here > 0 && (
        <div role="radiogroup" aria-labelledby={id} className="flex flex-wrap gap-x-4 gap-y-1">
          <span id={id} className="text-body text-ink-2">
            {i18n.t('import.duplicates')}
          </span>
          {[false, true].map((fills) => (
            <label key={String(fills)} className="flex cursor-pointer items-center gap-1.5">
              <input
                type="radio"
                name={id}
                className="size-4 accent-accent"
                checked={settings.fills === fills}
                onChange={() => {
                  onChange({ ...settings, fills });
                }}
              />
              {i18n.t(fills ? 'import.fill' : 'import.skip')}
            </label>
          ))}
        </div>
      )}
      {bad.length > 0 && <BadRows bad={bad} table={table} />}
      {deals.length > 0 && <ImportPreview deals={deals} />}
    </>
  );
}
