import { allVariables, isInternal, type VariablePath } from '../context/variables';
import type { EmailContext } from '../context/email-context';
import { CARET_MARK } from '../caret-mark';
import { clipText } from '../context/clip-text';
import { MarkdownText } from '../context/markdown-text';
import { PARTY_NAMES } from '../context/parties';

/** What a variable is about. */
export const VARIABLE_GROUPS = [
  'deal',
  'people',
  'summary',
  'success',
  'proof',
  'brief',
  'writing',
  'more',
] as const;
export type VariableGroup = (typeof VARIABLE_GROUPS)[number];

/** One thing that can be put into a template. */
export interface VariableEntry {
  readonly path: VariablePath;
  readonly group: VariableGroup;
  readonly isInternal: boolean;
  /** The list it is a column of, `scorecard.rows`; null for a single value. */
  readonly list: string | null;
  /** Its value on the shown deal, of the first row where it is a column; empty where nothing is known. */
  readonly example: string;
  /** Whether it answers yes or no, and so stands in a condition. */
  readonly isCondition: boolean;
}

/** No line shows more of it; characters. */
const LONGEST_EXAMPLE = 200;
const GROUP_OF: Readonly<Record<string, VariableGroup>> = {
  deal: 'deal',
  call: 'deal',
  primer: 'deal',
  close: 'deal',
  kickoff: 'deal',
  alignment: 'deal',
  day30: 'deal',
  introCall: 'deal',
  week: 'deal',
  event: 'deal',
  problem: 'deal',
  me: 'people',
  ...Object.fromEntries(PARTY_NAMES.map((party) => [party, 'people'])),
  callSummary: 'summary',
  successCriteria: 'success',
  introduction: 'success',
  scorecard: 'proof',
  summaries: 'summary',
  worry: 'brief',
  objections: 'brief',
  risks: 'brief',
  brief: 'brief',
  personal: 'writing',
  prep: 'writing',
  forward: 'writing',
};

/**
 * Every variable with its value on a deal, to choose from.
 *
 * @param context - The values of that deal.
 */
export function variableList(context: EmailContext): VariableEntry[] {
  return (
    allVariables()
      // The number of a row is how an answer finds its place again; no mail says it.
      .filter((path) => !path.endsWith('.index'))
      .map((path) => {
        const value = valueAt(context, path);
        return {
          path,
          group: GROUP_OF[path.split(/[.[]/u, 1)[0] ?? ''] ?? 'more',
          isInternal: isInternal(path),
          list: listOf(path),
          example: typeof value === 'boolean' ? (value ? 'yes' : 'no') : textOf(value),
          isCondition: typeof value === 'boolean',
        };
      })
  );
}

function textOf(value: unknown): string {
  if (value instanceof MarkdownText) return clipText(value.toString(), LONGEST_EXAMPLE);
  // What stands for the caret is seen nowhere.
  if (value === CARET_MARK) return '|';
  return typeof value === 'string' || typeof value === 'number'
    ? clipText(String(value), LONGEST_EXAMPLE)
    : '';
}

function listOf(path: string): string | null {
  const at = path.indexOf('[]');
  return at === -1 ? null : path.slice(0, at);
}

function valueAt(context: EmailContext, path: string): unknown {
  return path.split(/\.|(?=\[\])/u).reduce<unknown>((node, key) => {
    if (typeof node !== 'object' || node === null) return undefined;
    const entries = new Map<string, unknown>(Object.entries(node));
    return entries.get(key === '[]' ? '0' : key);
  }, context);
}

/** What is put in for a variable, and where the caret goes in it: from its start, or null for its end. */
export interface Snippet {
  readonly text: string;
  readonly caret: number | null;
}

/**
 * A variable as Liquid, fit for where it is put: inside a loop over its list it is the row's, outside it
 * brings the loop along.
 *
 * @param before - The template's text up to the caret.
 */
export function snippetFor(entry: VariableEntry, before: string): Snippet {
  const { path, list, isCondition } = entry;
  if (list === null) {
    if (!isCondition) return { text: `{{ ${path} }}`, caret: null };
    const opening = `{% if ${path} %}`;
    return { text: `${opening}{% endif %}`, caret: opening.length };
  }
  const column = path.slice(list.length + '[]'.length);
  const row = openLoops(before).findLast((loop) => loop.list === list)?.row ?? null;
  if (row !== null) return { text: `{{ ${row}${column} }}`, caret: null };
  const text = `{% for row in ${list} %}\n- {{ row${column} }}\n{% endfor %}`;
  return { text, caret: text.indexOf('\n{% endfor') };
}

/** The loops that are not closed at the end of a text, the outermost first. */
function openLoops(text: string): { row: string; list: string }[] {
  const open: { row: string; list: string }[] = [];
  for (const match of text.matchAll(/\{%-?\s*(?:for\s+(\w+)\s+in\s+([\w.]+)|(endfor))/gu)) {
    const [, row, list, end] = match;
    if (end !== undefined) open.pop();
    else if (row !== undefined && list !== undefined) open.push({ row, list });
  }
  return open;
}
