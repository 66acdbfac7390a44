import { escapeHtml } from '@/lib/domain/escape-html';
import { parseMarkdown, type MailBlock, type MailInline } from './parse-markdown';
import type { SanitizeHtml } from './sanitize-html';

/**
 * A draft's Markdown as the HTML that Gmail's own editor would have made of it: `<div>` paragraphs with an
 * empty one between two, `<ul>`, `<b>`, `<i>`, `<a>`, `<blockquote>`, and tables with the attributes every mail program
 * draws lines by. No images, no raw HTML, no classes, ids or styles.
 *
 * @param sanitize - From `createSanitizer`, so that this works in any window.
 */
export function renderMarkdown(markdown: string, sanitize: SanitizeHtml): string {
  return sanitize(blocksHtml(parseMarkdown(markdown)));
}

function blocksHtml(blocks: readonly MailBlock[]): string {
  return blocks
    .map((block, place) => {
      // A list or quote brings its own margin; elsewhere Gmail writes an empty line.
      const before = blocks[place - 1];
      const isGap = before !== undefined && !bringsMargin(before) && !bringsMargin(block);
      return (isGap ? '<div><br></div>' : '') + blockHtml(block);
    })
    .join('');
}

function blockHtml(block: MailBlock): string {
  if (block.type === 'paragraph') return `<div>${inlinesHtml(block.children)}</div>`;
  if (block.type === 'quote') return `<blockquote>${blocksHtml(block.children)}</blockquote>`;
  if (block.type === 'table') return tableHtml(block);
  const items = block.items.map((item) => `<li>${itemHtml(item)}</li>`).join('');
  return block.start === null ? `<ul>${items}</ul>` : `<ol>${items}</ol>`;
}

function bringsMargin({ type }: MailBlock): boolean {
  return type === 'list' || type === 'quote';
}

function tableHtml({ columns, rows }: Extract<MailBlock, { type: 'table' }>): string {
  const rowHtml = (cells: readonly (readonly MailInline[])[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${inlinesHtml(cell)}</${tag}>`).join('')}</tr>`;
  const body = rows.map((row) => rowHtml(row, 'td')).join('');
  return `<table border="1" cellpadding="6" cellspacing="0"><tbody>${rowHtml(columns, 'th')}${body}</tbody></table>`;
}

function itemHtml(item: readonly MailBlock[]): string {
  const [first, ...rest] = item;
  return first?.type === 'paragraph' && rest.every((block) => block.type === 'list')
    ? inlinesHtml(first.children) + blocksHtml(rest)
    : blocksHtml(item);
}

function inlinesHtml(inlines: readonly MailInline[]): string {
  return inlines.map(inlineHtml).join('');
}

function inlineHtml(inline: MailInline): string {
  switch (inline.type) {
    case 'text':
      return escapeHtml(inline.text);
    case 'break':
      return '<br>';
    case 'bold':
      return `<b>${inlinesHtml(inline.children)}</b>`;
    case 'italic':
      return `<i>${inlinesHtml(inline.children)}</i>`;
    case 'link':
      return `<a href="${escapeHtml(inline.href)}">${inlinesHtml(inline.children)}</a>`;
  }
}
