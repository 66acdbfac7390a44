import { escapeHtml } from '../../escape-html';
import type { NoteRun, NoteUnit } from './note-unit';

const TAGS = { heading: 'h3', paragraph: 'p', item: 'li' } as const;

/** Units as HTML of headings, paragraphs, lists and bold alone; every text is escaped. */
export function unitsHtml(units: readonly NoteUnit[]): string {
  return units.map((one, place) => unitHtml(one, units[place - 1], units[place + 1])).join('');
}

function unitHtml(
  { kind, runs }: NoteUnit,
  before: NoteUnit | undefined,
  after: NoteUnit | undefined,
): string {
  const tag = TAGS[kind];
  const html = `<${tag}>${runs.map(runHtml).join('')}</${tag}>`;
  if (kind !== 'item') return html;
  const start = before?.kind === 'item' ? '' : '<ul>';
  return `${start}${html}${after?.kind === 'item' ? '' : '</ul>'}`;
}

function runHtml({ text, bold }: NoteRun): string {
  return bold ? `<b>${escapeHtml(text)}</b>` : escapeHtml(text);
}

/** Units as plain text, a line each; a heading has an empty line before it. */
export function unitsText(units: readonly NoteUnit[]): string {
  return units.map(unitText).join('\n');
}

function unitText({ kind, runs }: NoteUnit, place: number): string {
  const text = runs.map((run) => run.text).join('');
  if (kind === 'item') return `- ${text}`;
  return kind === 'heading' && place > 0 ? `\n${text}` : text;
}
