import { mergeValue } from '../merge/merge-value';
import { withPartAt } from '../merge/part-at';
import type { ChangedPart } from './changed-parts';

/**
 * Takes one change back out of a value as it stands by now; whatever else was written since stays.
 *
 * @param now - The value as it stands.
 * @param change - The value as the change left it, and the part to take back.
 */
export function takeBack(
  now: unknown,
  { to, part }: { readonly to: unknown; readonly part: ChangedPart },
): unknown {
  return mergeValue(to, without(to, part), now).value;
}

/** The value a change left, as if this part of it had not been changed. */
function without(value: unknown, { path, how, from }: ChangedPart): unknown {
  if (how === 'changed' || how === 'moved') return withPartAt(value, path, from);
  const steps = path.split('.');
  const last = steps.at(-1) ?? '';
  return inList(value, steps.slice(0, -1), (list) =>
    how === 'added'
      ? list.filter((entry, place) => !isNamed(entry, place, last))
      : list.toSpliced(Number.isInteger(Number(last)) ? Number(last) : list.length, 0, from),
  );
}

function inList(
  value: unknown,
  path: readonly string[],
  change: (list: readonly unknown[]) => readonly unknown[],
): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return Array.isArray(value) ? change(value) : value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value;
  const child = (value as Readonly<Record<string, unknown>>)[step];
  return { ...value, [step]: inList(child, rest, change) };
}

function isNamed(entry: unknown, place: number, name: string): boolean {
  return typeof entry === 'object' && entry !== null && 'id' in entry
    ? entry.id === name
    : String(place) === name;
}
