import { escapeHtml } from './escape-html';
import { parseMarkdown, type MailBlock, type MailInline } from './parse-markdown';
import type { SanitizeHtml } from './sanitize-html';

/**
 * A draft's Markdown as the HTML that Gmail's own editor would have made of it: `<div>` paragraphs with an
 * empty one between two, `<ul>`, `<b>`, `<i>`, `<a>`. No images, no raw HTML, no classes, ids or styles.
 *
 * @param sanitize - From `createSanitizer`, so that this works in any window.
 */
export function renderMarkdown(markdown: string, sanitize: SanitizeHtml): string {
  return sanitize(blocksHtml(parseMarkdown(markdown)));
}

function blocksHtml(blocks: readonly MailBlock[]): string {
  return blocks
    .map((block, place) => {
      // A list brings its own margin; only between two paragraphs Gmail writes an empty line.
      const isGap = block.type === 'paragraph' && blocks[place - 1]?.type === 'paragraph';
      return (isGap ? '<div><br></div>' : '') + blockHtml(block);
    })
    .join('');
}

function blockHtml(block: MailBlock): string {
  if (block.type === 'paragraph') return `<div>${inlinesHtml(block.children)}</div>`;
  const items = block.items.map((item) => `<li>${itemHtml(item)}</li>`).join('');
  return block.start === null ? `<ul>${items}</ul>` : `<ol>${items}</ol>`;
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
