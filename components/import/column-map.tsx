import { i18n } from '#i18n';
import { CompactSelect } from '@/components/ui/compact-select';
import { IMPORT_FIELDS, type ColumnMap, type ImportField } from '@/lib/domain/import/import-field';
import type { Table } from './read-table';

export interface ColumnMapFieldsProps {
  readonly table: Table;
  readonly columns: ColumnMap;
  readonly onChange: (columns: ColumnMap) => void;
}

/** What each column of the file holds, with its first value beside it. */
export function ColumnMapFields({ table, columns, onChange }: ColumnMapFieldsProps) {
  const options = [
    { value: '', label: i18n.t('import.leftOut') },
    ...IMPORT_FIELDS.map((field) => ({ value: field, label: i18n.t(`import.field.${field}`) })),
  ];
  return (
    <table className="w-full table-fixed text-body">
      <thead className="text-small text-ink-2">
        <tr className="border-b border-line text-left">
          <th scope="col" className="py-1 pr-3 font-medium">
            {i18n.t('import.heading')}
          </th>
          <th scope="col" className="py-1 pr-3 font-medium">
            {i18n.t('import.sample')}
          </th>
          <th scope="col" className="py-1 font-medium">
            {i18n.t('import.holds')}
          </th>
        </tr>
      </thead>
      <tbody>
        {table.headings.map((heading, index) => {
          const name = heading || i18n.t('import.unnamed', { number: String(index + 1) });
          const sample = table.rows.find(({ cells }) => cells[index]?.trim())?.cells[index] ?? '';
          return (
            <tr key={index} className="border-b border-line">
              <th scope="row" className="truncate py-1 pr-3 text-left font-normal" title={name}>
                {name}
              </th>
              <td className="truncate py-1 pr-3 text-ink-2" title={sample}>
                {sample}
              </td>
              <td className="py-1">
                <CompactSelect
                  label={`${i18n.t('import.holds')}: ${name}`}
                  options={options}
                  value={columns[index] ?? ''}
                  onChange={(event) => {
                    onChange(withField(columns, index, event.target.value));
                  }}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Each field stands in one column: given to another, it leaves the first. */
function withField(columns: ColumnMap, index: number, value: string): ColumnMap {
  const field = IMPORT_FIELDS.find((one) => one === value) ?? null;
  return columns.map((one, at): ImportField | null => {
    if (at === index) return field;
    return one === field ? null : one;
  });
}
