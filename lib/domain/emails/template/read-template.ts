import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from '@/lib/domain/zod';
import type { EmailTemplate } from './email-template';
import { INVISIBLE } from '../context/invisible';
import { frontMatterSchema } from './front-matter';
import { checkLiquid } from './check-liquid';
import { splitSource } from './split-source';
import { YAML_OPTIONS } from './yaml-options';

/** What is wrong with a template's source. `line` counts from 1 in the source; null where it has no place. */
export interface TemplateProblem {
  readonly line: number | null;
  /** Plain English, of ours or of the parser that refused it. */
  readonly message: string;
}

export type TemplateReading =
  | { readonly ok: true; readonly template: EmailTemplate }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/** A template this long is no mail; characters. */
export const LONGEST_TEMPLATE = 50_000;

/**
 * A template from its source: YAML front matter between two lines of `---`, then Markdown with Liquid.
 * Nothing in it runs: YAML without anchors or own types, Liquid as `renderLiquid` allows it.
 *
 * @param written - As a rep typed it or a file brought it.
 * @param id - The kind for a built-in template, an id of its own for another.
 */
export function readTemplate(written: string, id: string): TemplateReading {
  // Some editors begin a file with a mark of its own.
  const source = written.replace(/^\ufeff/u, '');
  if (source.length > LONGEST_TEMPLATE) {
    return refused([
      { line: null, message: `Longer than ${String(LONGEST_TEMPLATE)} characters.` },
    ]);
  }
  const unseen = findInvisible(source);
  if (unseen.length > 0) return refused(unseen);
  const parts = splitSource(source);
  if (parts === null) {
    return refused([
      { line: 1, message: 'The first lines must be the front matter, between two lines of ---.' },
    ]);
  }
  const counter = new LineCounter();
  const document = parseDocument(parts.head, { ...YAML_OPTIONS, lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  // A warning tells of a type that is not YAML's own.
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return refused(faults.map(({ message, pos }) => ({ line: lineAt(pos[0]), message })));
  }
  const parsed = frontMatterSchema.safeParse(plainValue(document));
  if (!parsed.success) {
    return refused(
      parsed.error.issues.map((issue) => ({
        line: lineOf(document, issue.path, lineAt),
        message: messageOf(issue),
      })),
    );
  }
  const { models, needs, likes, ...head } = parsed.data;
  const body = parts.body.replaceAll('\r\n', '\n');
  const subjectLine = lineOf(document, ['subject'], lineAt) ?? 1;
  const problems = [
    ...checkLiquid(head.subject).map((problem) => ({ ...problem, line: subjectLine })),
    ...checkLiquid(body).map(({ line, message }) => ({
      line: line === null ? null : line + parts.bodyLine - 1,
      message,
    })),
  ];
  if (problems.length > 0) return refused(problems);
  return {
    ok: true,
    template: { ...head, id, handoffModels: models, required: needs, optional: likes, body },
  };
}

function refused(problems: readonly TemplateProblem[]): TemplateReading {
  return { ok: false, problems };
}

/** A template is read by people before it is used: what they can't see may not stand in it. */
function findInvisible(source: string): TemplateProblem[] {
  return source.split('\n').flatMap((line, at) => {
    const codes = Array.from(line.matchAll(INVISIBLE), ([character]) =>
      (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'),
    );
    const message = `An invisible character stands here (U+${[...new Set(codes)].join(', U+')}).`;
    return codes.length === 0 ? [] : [{ line: at + 1, message }];
  });
}

/** Aliases are refused: a few lines of them can stand for millions. */
function plainValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return null;
  }
}

/** The line of the deepest key on the way to an issue that the YAML has. */
function lineOf(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  lineAt: (offset: number) => number,
): number | null {
  if (!isMap(document.contents)) return 2;
  const [key] = path;
  const pair = document.contents.items.find((item) => String(item.key) === key);
  const range = pair === undefined ? null : rangeOf(pair.key);
  return range === null ? null : lineAt(range);
}

function rangeOf(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null;
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : null;
}

function messageOf(issue: z.core.$ZodIssue): string {
  const place = issue.path.map(String).join('.');
  const words = wordsOf(issue);
  return place === '' ? words : `${place}: ${words}`;
}

/** What zod found, in the words of somebody who fills in a form. */
function wordsOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `has to be one of ${issue.values.map(String).join(', ')}.`;
    case 'unrecognized_keys':
      return `There is no ${issue.keys.join(', ')} here.`;
    case 'too_small':
      return 'is still empty.';
    case 'too_big':
      return 'is too long.';
    case 'invalid_type':
      return issue.expected === 'array' ? 'has to be a list: [one, two].' : 'is missing.';
    default:
      return issue.message;
  }
}
