import type { ReactNode } from 'react';
import type { PartKinds } from '@/lib/domain/brief/part-kind';
import { FactOrigins } from './fact-origins';
import { useFactFormContext } from './fact-form-context';
import { PartLines } from './part-lines';
import { ROW_ASIDES } from './row-notes';
import type { FactRow as Row } from './rows-of';

export interface FactRowProps {
  readonly path: string;
  readonly parts: PartKinds;
  readonly row: Row;
  readonly name: string;
  readonly at: string;
  readonly title: string;
  /** Whether all of it stands in one line. */
  readonly isShort: boolean;
  /** Whether the names of its parts have to be shown for all rows below it. */
  readonly isFirst: boolean;
  readonly handle: ReactNode;
  readonly remove: ReactNode;
}

/** One row: in a line with its handle where it is short, else under a head of its own. */
export function FactRow({ handle, remove, isShort, isFirst, row, ...place }: FactRowProps) {
  const { path, parts, name, at, title } = place;
  const { field } = useFactFormContext();
  const inputs = (
    <PartLines {...{ path, parts, name, at, title }} value={row} bare={isShort && !isFirst} />
  );
  const Aside = ROW_ASIDES[path];
  if (isShort)
    return (
      <div role="group" aria-label={title} data-part={at} className="flex items-end gap-1">
        <div className="flex min-w-0 flex-1 items-end gap-1">
          {handle !== null && <span className="mb-0.5">{handle}</span>}
          <div className="min-w-0 flex-1">{inputs}</div>
        </div>
        {remove}
      </div>
    );
  return (
    <div role="group" aria-label={title} data-part={at} className="py-2">
      <div className="flex items-center gap-1">
        {handle}
        <span aria-hidden className="min-w-0 flex-1 truncate text-small font-medium text-ink-2">
          {title}
        </span>
        {remove}
      </div>
      <div className="grid gap-x-8 gap-y-2.5 @3xl:grid-cols-2">
        {Aside === undefined ? (
          inputs
        ) : (
          <>
            <div className="flex min-w-0 flex-col gap-2.5">{inputs}</div>
            <Aside row={row} />
          </>
        )}
      </div>
      <div className="mt-2 flex flex-col gap-1 empty:hidden">
        <FactOrigins field={field} part={row.id} />
      </div>
    </div>
  );
}
