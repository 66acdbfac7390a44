import { Fragment, type ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import type { PartKind, PartKinds } from '@/lib/domain/brief/part-kind';
import { factLabel } from './fact-label';
import { layoutOf } from './fact-layout';
import { PartInput } from './part-input';

/** One part and its place: in the schema by `path`, in the form by `name`, for the undo by `at`. */
export interface PartPlace {
  readonly path: string;
  readonly name: string;
  readonly at: string;
  readonly value: unknown;
}

export interface PartLinesProps {
  /** What they stand in: the fact, or a list of rows in it. */
  readonly path: string;
  readonly parts: PartKinds;
  /** Where they stand in the form; empty for the fact itself. */
  readonly name: string;
  /** The same for the undo: row ids in place of indexes. */
  readonly at: string;
  readonly value: unknown;
  /** What is already written above them; a part of that name shows no label of its own. */
  readonly title: string;
  /** Whether the names of all parts already stand above, where the parts stand in columns. */
  readonly bare?: boolean;
  /** Shows a part that is a list of rows. */
  readonly rows?: (place: PartPlace, parts: PartKinds) => ReactNode;
}

/** The parts of a fact, or of one of its rows, in the lines of the layout. */
export function PartLines({ path, parts, name, at, value, title, bare, rows }: PartLinesProps) {
  return layoutOf(path).map((line) => (
    <div
      key={line.join()}
      className={cx('grid items-start gap-x-2 gap-y-2.5', columns(line, parts))}
    >
      {line.map((part) => {
        const kind = parts[part];
        if (kind === undefined) return null;
        const place = {
          path: `${path}.${part}`,
          name: join(name, part),
          at: join(at, part),
          value: partOf(value, part),
        };
        if (kind.kind === 'rows')
          return <Fragment key={part}>{rows?.(place, kind.parts)}</Fragment>;
        const label = factLabel(place.path);
        return (
          <div key={part} data-part={place.at} className="min-w-0">
            {bare === true && isRoomy(line, parts) && (
              // Where its parts stand below each other, the names above the first row are of no help.
              <span aria-hidden className="mb-1 block text-small text-ink-2 @sm:hidden">
                {label}
              </span>
            )}
            <PartInput {...place} {...{ kind, label }} bare={bare === true || label === title} />
          </div>
        );
      })}
    </div>
  ));
}

/** Long texts share a line only where there is room; dates, numbers and choices always do. */
function columns(line: readonly string[], parts: PartKinds): string {
  const kinds = line.flatMap((part) => parts[part] ?? []);
  if (kinds.length === 1) return kinds[0]?.kind === 'day' ? 'max-w-44' : '';
  if (kinds.length === 2 && isRoomy(line, parts)) return '@sm:grid-cols-2';
  if (kinds.length === 2) return kinds.some(isDay) ? '@2xs:grid-cols-2' : 'grid-cols-2';
  return 'grid-cols-2 @sm:grid-cols-3';
}

/** Whether the parts of a line need so much room that they stand below each other in a narrow place. */
function isRoomy(line: readonly string[], parts: PartKinds): boolean {
  return line.some((part) => parts[part]?.kind === 'long' || parts[part]?.kind === 'choice');
}

/** A date needs its ten figures and the calendar's button. */
function isDay({ kind }: PartKind): boolean {
  return kind === 'day';
}

function partOf(value: unknown, part: string): unknown {
  const parts: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  return parts[part];
}

function join(above: string, part: string): string {
  return above === '' ? part : `${above}.${part}`;
}
