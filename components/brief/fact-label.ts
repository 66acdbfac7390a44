import { i18n } from '#i18n';
import { isBriefFact, type BriefFact } from '@/lib/domain/brief/brief-item';
import { factSchemas, type FactField, type FactValue } from '@/lib/domain/brief/fact-schemas';
import { factKind, type PartKind } from '@/lib/domain/brief/part-kind';

type Leaf = string | number | boolean | null | readonly string[];
type RowOf<Value> = Value extends readonly (infer Row)[] ? Row : never;
type NamesOf<Value> = Exclude<keyof Value & string, 'id'>;
type PartLabels<Value, Path extends string> = [Value] extends [Leaf]
  ? Path
  : `${Path}.title` | InnerLabels<Value, Path>;
type InnerLabels<Value, Path extends string> = [Value] extends [Leaf]
  ? never
  : [Value] extends [readonly unknown[]]
    ? `${Path}.${'row' | 'add' | NamesOf<RowOf<Value>>}`
    : { [Name in NamesOf<Value>]: PartLabels<Value[Name], `${Path}.${Name}`> }[NamesOf<Value>];

/** What facts and their parts are called: a part of a schema without a text does not compile. */
type Label = {
  [Field in BriefFact]: `${Field}.title` | InnerLabels<FactValue<Field>, Field>;
}[BriefFact];
type RowLabel = Extract<Label, `${string}.row`>;
type PlainLabel = Exclude<Label, RowLabel>;

const LABELS = new Set(
  Object.keys(factSchemas)
    .filter((field): field is FactField => field in factSchemas)
    .filter(isBriefFact)
    .flatMap((field) => [`${field}.title`, ...innerLabels(factKind(field), field)]),
);

/**
 * The text of a fact or part: the name of a leaf by its path, and of what has parts its `title` and `add`.
 *
 * @throws Error - For a path no schema has.
 */
export function factLabel(path: string): string {
  if (!isPlainLabel(path)) throw new Error(`nothing is called ${path}`);
  return i18n.t(`fact.${path}`);
}

/** What one row is called, by its place from 0. */
export function rowLabel(path: string, index: number): string {
  const label = `${path}.row`;
  if (!isRowLabel(label)) throw new Error(`${path} has no rows`);
  return i18n.t(`fact.${label}`, { number: String(index + 1) });
}

function isRowLabel(label: string): label is RowLabel {
  return LABELS.has(label) && label.endsWith('.row');
}

function isPlainLabel(label: string): label is PlainLabel {
  return LABELS.has(label) && !label.endsWith('.row');
}

function innerLabels(kind: PartKind, path: string): string[] {
  if (!('parts' in kind)) return [];
  const own = kind.kind === 'rows' ? [`${path}.row`, `${path}.add`] : [];
  const parts = Object.entries(kind.parts).flatMap(([name, part]) => {
    const inner = `${path}.${name}`;
    return 'parts' in part ? [`${inner}.title`, ...innerLabels(part, inner)] : [inner];
  });
  return [...own, ...parts];
}
