import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useFieldArray } from 'react-hook-form';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { SortableList } from '@/components/ui/sortable-list';
import { blankParts, type PartKinds } from '@/lib/domain/brief/part-kind';
import { newId } from '@/lib/domain/ids';
import { factLabel, rowLabel } from './fact-label';
import { useFactFormContext } from './fact-form-context';
import { layoutOf } from './fact-layout';
import { FactRow } from './fact-row';
import { focusPart } from './focus-part';
import { formName } from './form-name';
import { ROW_NOTES } from './row-notes';
import { rowsOf } from './rows-of';

export interface RowListProps {
  readonly path: string;
  readonly parts: PartKinds;
  readonly name: string;
  readonly at: string;
  readonly value: unknown;
  /** Whether it says what it lists; a fact of rows stands under its own title. */
  readonly hasTitle?: boolean;
}

/** Rows of a fact: each written in place, added, taken out, and put in order. */
export function RowList({ path, parts, name, at, value, hasTitle = false }: RowListProps) {
  const { field, control, save, errorOf } = useFactFormContext();
  const list = useRef<HTMLDivElement>(null);
  const { append, remove, move } = useFieldArray({
    control,
    name: formName(name),
    // A row's own id is its key; the form's would take its place.
    keyName: 'formKey',
  });
  const [added, setAdded] = useState<string | null>(null);
  const rows = rowsOf(value);
  // The form shows a new row a moment after it was added.
  const isThere = rows.some(({ id }) => id === added);
  useEffect(() => {
    if (added !== null && isThere) focusPart(field, at === '' ? added : `${at}.${added}`);
  }, [added, isThere, field, at]);
  const title = factLabel(`${path}.title`);
  const names = rows.map((row, index) => nameOf(path, row, index));
  const error = errorOf(name);
  const add = () => {
    const id = newId();
    append({ id, ...blankParts(parts) }, { shouldFocus: false });
    save();
    setAdded(id);
  };
  const Note = ROW_NOTES[path];
  const isShort = layoutOf(path).length === 1;
  return (
    <div ref={list} data-part={at} className="@container flex min-w-0 flex-col items-start gap-2">
      {hasTitle && <h4 className="text-small text-ink-2">{title}</h4>}
      {rows.length > 0 && (
        <SortableList
          label={title}
          items={rows}
          nameOf={(_, index) => names[index] ?? ''}
          onMove={(from, to) => {
            move(from, to);
            save();
          }}
          className={
            isShort ? 'flex w-full flex-col gap-3 @sm:gap-1.5' : 'w-full divide-y divide-line'
          }
        >
          {(row, index, handle) => (
            <FactRow
              {...{ path, parts, row, handle, isShort }}
              isFirst={index === 0}
              name={`${name === '' ? '' : `${name}.`}${String(index)}`}
              at={at === '' ? row.id : `${at}.${row.id}`}
              title={rowLabel(path, index)}
              remove={
                <RemoveButton
                  label={i18n.t('editor.remove', { name: names[index] ?? '' })}
                  onClick={() => {
                    remove(index);
                    save();
                    list.current?.querySelector<HTMLElement>('[data-add]')?.focus();
                  }}
                />
              }
            />
          )}
        </SortableList>
      )}
      {error !== undefined && <p className="text-small text-danger">{error}</p>}
      <div className="flex w-full flex-wrap items-center justify-between gap-2">
        <Button small data-add onClick={add}>
          <Plus size={13} aria-hidden />
          {factLabel(`${path}.add`)}
        </Button>
        {Note !== undefined && <Note rows={rows} />}
      </div>
    </div>
  );
}

function RemoveButton({
  label,
  onClick,
}: {
  readonly label: string;
  readonly onClick: () => void;
}): ReactNode {
  return <IconButton label={label} icon={Trash2} className="-mr-1.5" onClick={onClick} />;
}

/** A row as one speaks of it: its number, and its first words. */
function nameOf(path: string, row: Readonly<Record<string, unknown>>, index: number): string {
  const first = layoutOf(path)[0]?.[0] ?? '';
  const words = row[first];
  const name = typeof words === 'string' ? words.trim().slice(0, 60) : '';
  const label = rowLabel(path, index);
  return name === '' ? label : i18n.t('editor.named', { row: label, name });
}
