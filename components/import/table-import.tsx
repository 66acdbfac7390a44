import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import { newId } from '@/lib/domain/ids';
import { planImport } from '@/lib/domain/import/plan-import';
import { knownDealsQuery, importDeals } from '@/lib/queries/import-deals';
import { profileQuery } from '@/lib/queries/profile-query';
import { ColumnMapFields } from './column-map';
import { FormatFields } from './format-fields';
import { ImportDone } from './import-done';
import { guessFormats, guessSettings } from './import-settings';
import { ImportSummary } from './import-summary';
import type { Table } from './read-table';

export interface TableImportProps {
  readonly table: Table;
  readonly fileName: string;
  readonly onCancel: () => void;
}

/** A table of deals: what its columns hold, what would come in, which rows stay out. */
export function TableImport({ table, fileName, onCancel }: TableImportProps) {
  const names = useQuery(knownDealsQuery);
  const profile = useQuery(profileQuery);
  const [settings, setSettings] = useState(() => guessSettings(table));
  const { mutate, isPending, isError, data: done } = useMutation(importDeals);
  // What was here when the file was opened: what came in since would look like doubles.
  const [here, setHere] = useState(names.data);
  if (here === undefined && names.data !== undefined) setHere(names.data);
  const ownName = profile.data?.name ?? '';
  const plan = useMemo(
    () => here && planImport(table.rows, { ...settings, ownName, deals: here, newId }),
    [table, settings, ownName, here],
  );
  if (done !== undefined) return <ImportDone counts={done} />;
  const hasName = settings.columns.includes('dealName');
  const taken = plan?.deals.filter(({ existingId }) => settings.fills || existingId === null) ?? [];
  return (
    <div className="flex max-w-200 flex-col gap-6">
      <Step title={i18n.t('import.columns')} hint={readAs(table)}>
        <ColumnMapFields
          table={table}
          columns={settings.columns}
          onChange={(columns) => {
            setSettings({ ...settings, columns, ...guessFormats(columns, table.rows) });
          }}
        />
        <FormatFields settings={settings} onChange={setSettings} />
      </Step>
      <Step title={i18n.t('import.preview')} hint={i18n.t('import.toConfirm')}>
        {!hasName ? (
          <p role="alert" className="text-body text-warn">
            {i18n.t('import.noName')}
          </p>
        ) : plan === undefined ? (
          <Skeleton rows={3} />
        ) : (
          <ImportSummary plan={plan} table={table} settings={settings} onChange={setSettings} />
        )}
      </Step>
      {isError && (
        <p role="alert" className="text-body text-danger">
          {i18n.t('import.failed')}
        </p>
      )}
      <div className="flex gap-2">
        <Button
          look="primary"
          disabled={isPending || !hasName || taken.length === 0}
          onClick={() => {
            const deals = taken.map(({ rows: _, ...deal }) => deal);
            mutate({ ref: fileName.slice(0, 500), deals });
          }}
        >
          {isPending ? i18n.t('import.committing') : i18n.t('import.commit', taken.length)}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {i18n.t('import.another')}
        </Button>
      </div>
    </div>
  );
}

const SEPARATORS: Readonly<Record<string, 'comma' | 'semicolon' | 'tab' | 'bar'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

function readAs({ encoding, delimiter }: Table): string {
  const sign = i18n.t(`import.separator.${SEPARATORS[delimiter] ?? 'comma'}`);
  return `${i18n.t('import.delimiter', { encoding, sign })}. ${i18n.t('import.columnsHint')}`;
}

interface StepProps {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}

function Step({ title, hint, children }: StepProps) {
  return (
    <section className="flex flex-col gap-3">
      <div>
        <h2 className="text-title font-semibold">{title}</h2>
        <p className="text-small text-ink-2">{hint}</p>
      </div>
      {children}
    </section>
  );
}
