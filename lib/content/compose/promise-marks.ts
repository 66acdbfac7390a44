import { ourColors } from '../page/our-colors';
import { adoptStyles } from '../page/styles';
import type { ThemeWatch } from '../page/theme-watch';
import type { Theme } from '@/lib/domain/page/page-context';

/** How a passage is marked: a promise by its strength, a no or a later by one quiet mark. */
export const MARK_STYLES = ['firm', 'soft', 'conditional', 'declined'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

export interface Mark {
  readonly style: MarkStyle;
  readonly range: Range;
}

/** The marks in a page, by compose. */
export interface PromiseMarks {
  /** Replaces a compose's marks; an empty list takes them away. */
  readonly set: (owner: object, marks: readonly Mark[]) => void;
}

const PREFIX = 'baton-promise-';

/**
 * Marks text without touching the page's nodes (CSS Custom Highlight API): the ranges follow edits,
 * scroll and zoom by themselves. Browsers without it show no marks; everything else works.
 */
export function startPromiseMarks(
  root: Document,
  theme: ThemeWatch,
  signal: AbortSignal,
): PromiseMarks {
  if (typeof Highlight !== 'function') return { set: () => undefined };
  const highlights = new Map(MARK_STYLES.map((style) => [style, new Highlight()]));
  for (const [style, highlight] of highlights) CSS.highlights.set(PREFIX + style, highlight);
  const setStyles = adoptStyles(root, markStyles(theme.current()), signal);
  theme.subscribe((next) => {
    setStyles(markStyles(next));
  });
  const owned = new Map<object, readonly Mark[]>();
  signal.addEventListener('abort', () => {
    // A newer script of ours may already have put its own under these names.
    for (const [style, highlight] of highlights) {
      highlight.clear();
      if (CSS.highlights.get(PREFIX + style) === highlight) CSS.highlights.delete(PREFIX + style);
    }
  });
  return {
    set(owner, marks) {
      for (const { style, range } of owned.get(owner) ?? []) highlights.get(style)?.delete(range);
      if (marks.length === 0) owned.delete(owner);
      else owned.set(owner, marks);
      for (const { style, range } of marks) highlights.get(style)?.add(range);
    },
  };
}

/**
 * One underline per strength, told apart by its form; colour only helps. Never wavy, the form of the page's
 * and the browser's own marks of spelling; below where links and the writer's own underlines run; not
 * cut at descenders, for a line with gaps is a dashed one.
 */
function markStyles(theme: Theme): string {
  const { mark, quietMark } = ourColors(theme);
  const line = (form: string, color: string, width: number) =>
    `text-decoration: underline ${form} ${color} ${String(width)}px; text-decoration-skip-ink: none; text-underline-offset: 3px;`;
  const rules: Record<MarkStyle, string> = {
    firm: line('solid', mark, 2),
    soft: line('dashed', mark, 2),
    conditional: line('dotted', quietMark, 2),
    declined: line('double', quietMark, 1),
  };
  return MARK_STYLES.map((style) => `::highlight(${PREFIX}${style}) { ${rules[style]} }`).join(
    '\n',
  );
}
