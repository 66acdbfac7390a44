import { i18n } from '#i18n';
import { partAt } from '@/lib/domain/merge/part-at';
import type { ChangedPart } from '@/lib/domain/versions/changed-parts';
import { isPartName, partText } from './part-text';
import { rowName } from './row-name';

const LONGEST_NAME = 60;

/**
 * Where in a fact or person a part is, as “target of ‘Month-end close’”: the innermost part by its name, the row
 * it is in by its words. Empty for the whole.
 *
 * @param whole - The value before and after, in which the row is looked up.
 */
export function placeName(
  { path, from, to }: Pick<ChangedPart, 'path' | 'from' | 'to'>,
  [before, after]: readonly [unknown, unknown],
): string {
  const steps = path === '' ? [] : path.split('.');
  const part = steps.findLast(isPartName) ?? '';
  const row = steps.findLastIndex((step) => !isPartName(step));
  if (row === -1) return part === '' ? '' : partText(part);
  const rowPath = steps.slice(0, row + 1).join('.');
  // What it was called before, so that a change of its name can be followed.
  const called = rowName(partAt(before, rowPath) ?? partAt(after, rowPath)) || rowName(from ?? to);
  const quoted = called === '' ? '' : `“${clip(called)}”`;
  if (row === steps.length - 1) return quoted;
  return quoted === ''
    ? partText(part)
    : i18n.t('version.of', { part: partText(part), row: quoted });
}

function clip(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME)}…` : line;
}
