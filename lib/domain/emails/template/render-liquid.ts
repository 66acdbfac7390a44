import { Liquid, type StaticAnalysis } from 'liquidjs';
import { MarkdownText } from '../context/markdown-text';
import { escapeMarkdown } from '../context/escape-markdown';

/** What the output is read as, and so how values are escaped. */
export type LiquidOutput = 'markdown' | 'plain';

export type LiquidResult =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      /** The engine's own words, English; `line` counts from 1, null where the error has no place. */
      readonly error: { readonly message: string; readonly line: number | null };
    };

/** What templates may use. No tag loads another template, and none writes a value past the escape. */
const TAGS: ReadonlySet<string> = new Set([
  'assign',
  'break',
  'case',
  'comment',
  'continue',
  'for',
  'if',
  'unless',
  '#',
]);
/** `raw` and `json`, which would switch the escape off, are left out on purpose. */
const FILTERS: ReadonlySet<string> = new Set([
  'append',
  'capitalize',
  'default',
  'downcase',
  'first',
  'join',
  'last',
  'minus',
  'plus',
  'prepend',
  'reverse',
  'size',
  'slice',
  'strip',
  'truncate',
  'truncatewords',
  'upcase',
]);

/** A template this long is no mail; characters. */
const PARSE_LIMIT = 50_000;
/** Objects and characters the engine may make; the largest real mail needs some thousands. */
const MEMORY_LIMIT = 1_000_000;
/** Milliseconds. A mail takes about one; the rest is for a slow machine. */
const RENDER_LIMIT = 1000;

/** A value a template writes: its name's parts, a row's number as a number, and its line, from 1. */
export interface UsedVariable {
  readonly segments: readonly (string | number)[];
  readonly line: number;
}

export type LiquidAnalysis =
  | {
      readonly ok: true;
      readonly variables: readonly UsedVariable[];
      /** What is read of names the template makes itself: the row of a loop, what it assigned. */
      readonly own: readonly UsedVariable[];
    }
  | Extract<LiquidResult, { ok: false }>;

/** The values a template takes from outside, without rendering it: those it makes itself are left out. */
export function analyzeLiquid(source: string): LiquidAnalysis {
  try {
    const engine = createEngine('plain');
    const { globals, variables: all } = engine.analyzeSync(engine.parse(source), {
      partials: false,
    });
    const variables = usesOf(globals);
    const isOutside = (use: UsedVariable) =>
      variables.some(({ segments, line }) => line === use.line && segments[0] === use.segments[0]);
    return { ok: true, variables, own: usesOf(all).filter((use) => !isOutside(use)) };
  } catch (error) {
    return failure(error);
  }
}

function usesOf(named: StaticAnalysis['globals']): UsedVariable[] {
  return Object.values(named)
    .flat()
    .map((variable) => ({
      // A part that is itself looked up (`rows[place]`) may be any row.
      segments: variable.segments.map((part) => (typeof part === 'object' ? 0 : part)),
      line: variable.location.row,
    }));
}

/**
 * Renders a Liquid template in a closed room: nothing is loaded or fetched, own properties of the scope
 * alone can be read, an unknown tag, filter or variable is an error, and size, memory and time end.
 *
 * @param source - The template.
 * @param scope - Plain data: texts, numbers, booleans, arrays and records of these.
 */
export function renderLiquid(source: string, scope: object, output: LiquidOutput): LiquidResult {
  try {
    const rendered: unknown = createEngine(output).parseAndRenderSync(source, scope);
    return { ok: true, text: String(rendered) };
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): Extract<LiquidResult, { ok: false }> {
  const message = error instanceof Error ? error.message : String(error);
  const line = /, line:(\d+)/u.exec(message)?.[1];
  return { ok: false, error: { message, line: line === undefined ? null : Number(line) } };
}

function createEngine(output: LiquidOutput): Liquid {
  const engine = new Liquid({
    // A map, even an empty one, takes the place of the file system, which in a browser is the network.
    templates: {},
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    ownPropertyOnly: true,
    parseLimit: PARSE_LIMIT,
    memoryLimit: MEMORY_LIMIT,
    renderLimit: RENDER_LIMIT,
    outputEscape: (value: unknown) => escapeValue(value, output),
  });
  keepOnly(engine.tags, TAGS);
  keepOnly(engine.filters, FILTERS);
  return engine;
}

function keepOnly(registry: object, names: ReadonlySet<string>): void {
  for (const name of Object.keys(registry)) {
    if (!names.has(name)) Reflect.deleteProperty(registry, name);
  }
}

function escapeValue(value: unknown, output: LiquidOutput): string {
  if (value === null || value === undefined) return '';
  if (value instanceof MarkdownText)
    return output === 'markdown' ? value.markdown : value.toString();
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw new TypeError('a record or list was put where a text belongs');
  }
  const text = String(value);
  return output === 'markdown' ? escapeMarkdown(text) : text.replace(/\s+/gu, ' ');
}
