import { blankRow } from '../../../brief/blank-row';
import { factSchemas } from '../../../brief/fact-schemas';
import { isBlank } from '../../../brief/is-blank';
import { asNew, type Conflict, type Laid } from '../laid';
import { factWrite } from './lay-part';

/** Facts that are lists of rows a conversation can add to. */
type RowField = 'successCriteria' | 'objections' | 'competitors';
type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** What was said, as a row of the brief, and how it is told from the rows there. */
export interface SaidRow {
  readonly field: RowField;
  /** The row's parts as they were said; blank ones weren't. */
  readonly parts: Readonly<Record<string, unknown>>;
  /** The part by which a row is named. */
  readonly name: string;
  /** Whether two names mean the same row. */
  readonly isSame: (known: string, said: string) => boolean;
  /** Parts of which one row can have one, and two rows two. */
  readonly twofold: readonly string[];
  /** The id of the row it makes, if it makes one. */
  readonly rowId: string;
}

/** Lays a row over those of its fact: it is there, fills blank parts of one, contradicts one, or is one more. */
export function layRow(rows: readonly Row[], said: SaidRow): Laid {
  const { field, name, isSame, rowId } = said;
  if (isBlank(said.parts[name])) return { state: 'no_room' };
  // A no is told; only what nobody said is left out.
  const given = Object.entries(said.parts).filter(([, part]) => part === false || !isBlank(part));
  const alike = rows.filter((row) => isSame(textOf(row[name]), textOf(said.parts[name])));
  const others = given.filter(([part]) => part !== name);
  const differing = (row: Row) => others.filter(([part, value]) => !isSamePart(row[part], value));
  if (alike.some((row) => differing(row).length === 0)) return { state: 'known' };
  const blank = blankRow(factSchemas[field], rowId);
  // Taken before and written over since: it is the row it was, not a second one of its id.
  const isThere = rows.some(({ id }) => id === rowId);
  const added = () =>
    factWrite(field, [...rows, { ...blank, ...Object.fromEntries(given) }], rowId);
  const [known] = alike;
  if (known === undefined) return isThere ? { state: 'known' } : asNew(added());
  const changes = differing(known);
  const conflicts = changes.flatMap(([part, value]): Conflict[] =>
    isBlank(known[part]) ? [] : [{ part, brief: textOf(known[part]), said: textOf(value) }],
  );
  const changed = { ...known, ...Object.fromEntries(changes) };
  const write = factWrite(
    field,
    rows.map((row) => (row === known ? changed : row)),
    known.id,
  );
  if (write === null) return { state: 'no_room' };
  if (conflicts.length === 0)
    return {
      state: 'new',
      fills: changes.map(([part]) => part),
      of: textOf(known[name]),
      write,
    };
  const canBeTwo = conflicts.some(({ part }) => said.twofold.includes(part));
  return {
    state: 'contradiction',
    conflicts,
    instead: write,
    both: canBeTwo && !isThere ? added() : null,
  };
}

function isSamePart(known: unknown, said: unknown): boolean {
  if (typeof known !== 'string' || typeof said !== 'string') return known === said;
  return plain(known) === plain(said);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}

function textOf(part: unknown): string {
  if (typeof part === 'boolean') return String(part);
  return typeof part === 'string' ? part : '';
}
