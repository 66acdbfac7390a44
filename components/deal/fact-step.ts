import type { FactState } from '@/lib/domain/brief/fact';
import type { FactField } from '@/lib/domain/brief/fact-schemas';
import { isEqual } from '@/lib/domain/merge/is-equal';
import type { FactStep, OriginChange } from './undo-stack';

/** The undo step of a fact's change; one that says where it was taken from is no typing. */
export function factStep(
  item: FactField,
  before: FactState,
  after: FactState,
  origins?: OriginChange,
): FactStep {
  const { path, isLeaf } = whereChanged(before.value, after.value);
  const step = { kind: 'fact', item, path: path.join('.'), before, after } as const;
  if (origins !== undefined) return { ...step, origins, isTyping: false };
  return { ...step, isTyping: isLeaf && isEqual({ ...before, value: after.value }, after) };
}

interface Where {
  readonly path: readonly string[];
  /** Whether one text, number or choice is all that differs. */
  readonly isLeaf: boolean;
}

/** The deepest part that holds all that differs; for rows that came or went, the first of them. */
function whereChanged(before: unknown, after: unknown): Where {
  if (!isNode(before) || !isNode(after))
    return { path: [], isLeaf: !isNode(before) && !isNode(after) };
  const [left, right] = [childrenOf(before), childrenOf(after)];
  const names = [...new Set([...left.keys(), ...right.keys()])];
  const changed = names.filter((name) => !isEqual(left.get(name), right.get(name)));
  const [name] = changed;
  if (name === undefined) return { path: [], isLeaf: false };
  if (changed.length > 1) return { path: [name], isLeaf: false };
  if (!left.has(name) || !right.has(name)) return { path: [name], isLeaf: false };
  const { path, isLeaf } = whereChanged(left.get(name), right.get(name));
  return { path: [name, ...path], isLeaf };
}

type Children = ReadonlyMap<string, unknown>;

function childrenOf(node: object): Children {
  const entries: [string, unknown][] = Array.isArray(node)
    ? node.map((entry: unknown, index) => [idOf(entry) ?? String(index), entry])
    : Object.entries(node);
  return new Map(entries);
}

function idOf(entry: unknown): string | null {
  return isNode(entry) && 'id' in entry && typeof entry.id === 'string' ? entry.id : null;
}

function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
