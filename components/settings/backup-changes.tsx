import { i18n } from '#i18n';
import { Chip } from '@/components/ui/chip';
import type { RestoreMode, RestoreSummary } from '@/lib/domain/backup/restore-summary';

const WORDS = {
  added: 'backup.dealAdded',
  changed: 'backup.dealChanged',
  gone: 'backup.dealGone',
} as const;

const TONES = { added: 'accent', changed: 'neutral', gone: 'danger' } as const;

export interface BackupChangesProps {
  readonly summary: RestoreSummary;
  readonly mode: RestoreMode;
}

/** What a restore would change: by kind of record, and which deals. */
export function BackupChanges({ summary: { tables, deals, moreDeals }, mode }: BackupChangesProps) {
  const columns = (['added', 'changed', 'kept', 'gone'] as const).filter(
    (name) => name !== 'gone' || mode === 'replace',
  );
  return (
    <>
      <table className="w-full text-body">
        <caption className="sr-only">{i18n.t('backup.changes')}</caption>
        <thead className="text-small text-ink-2">
          <tr className="border-b border-line">
            <th scope="col" className="py-1 text-left font-medium">
              {i18n.t('backup.kind')}
            </th>
            {columns.map((name) => (
              <th key={name} scope="col" className="py-1 pl-2 text-right font-medium">
                {i18n.t(name === 'gone' ? 'backup.lost' : `backup.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="tabular-nums">
          {tables.map((row) => (
            <tr key={row.table} className="border-b border-line">
              <th scope="row" className="py-1 text-left font-normal">
                {i18n.t(`backup.table.${row.table}`)}
              </th>
              {columns.map((name) => (
                <td
                  key={name}
                  className={
                    row[name] === 0
                      ? 'py-1 pl-2 text-right text-ink-3'
                      : name === 'gone'
                        ? 'py-1 pl-2 text-right font-medium text-danger'
                        : 'py-1 pl-2 text-right'
                  }
                >
                  {row[name]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {deals.length > 0 && (
        <section>
          <h3 className="text-small font-medium text-ink-2">{i18n.t('backup.deals')}</h3>
          <ul
            aria-label={i18n.t('backup.deals')}
            tabIndex={0}
            className="mt-1 max-h-56 overflow-y-auto"
          >
            {deals.map(({ name, what }, index) => (
              <li key={index} className="flex items-center gap-2 py-0.5 text-body">
                <span className="min-w-0 flex-1 truncate">{name}</span>
                <Chip tone={TONES[what]}>{i18n.t(WORDS[what])}</Chip>
              </li>
            ))}
          </ul>
          {moreDeals > 0 && (
            <p className="text-small text-ink-2">{i18n.t('backup.moreDeals', moreDeals)}</p>
          )}
        </section>
      )}
    </>
  );
}
