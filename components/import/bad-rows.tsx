import { i18n } from '#i18n';
import type { BadCell } from '@/lib/domain/import/plan-import';
import type { Table } from './read-table';

const MOST_SHOWN = 20;

/** Which rows stay out, and why. */
export function BadRows({
  bad,
  table,
}: {
  readonly bad: readonly BadCell[];
  readonly table: Table;
}) {
  const rest = bad.length - MOST_SHOWN;
  return (
    <section>
      <h3 className="text-body font-medium text-warn">{i18n.t('import.badTitle')}</h3>
      <ul className="mt-1 text-small text-ink-2">
        {bad.slice(0, MOST_SHOWN).map(({ row, column, field, why, value }) => (
          <li key={`${String(row)} ${field}`} className="wrap-anywhere">
            {i18n.t('import.bad', {
              row: String(row),
              column:
                (column === null ? '' : table.headings[column]) || i18n.t(`import.field.${field}`),
              why: whyWords(why, value),
            })}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="text-small text-ink-2">{i18n.t('import.more', rest)}</p>}
    </section>
  );
}

function whyWords(why: BadCell['why'], value: string): string {
  if (why === 'missing' || why === 'too_long' || why === 'quotes')
    return i18n.t(`import.why.${why}`);
  return i18n.t(`import.why.${why}`, { value: value.slice(0, 60) });
}
