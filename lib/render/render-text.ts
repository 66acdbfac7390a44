import { parseMarkdown, type MailBlock, type MailInline } from './parse-markdown';

type Cells = readonly (readonly MailInline[])[];

/** A draft's Markdown as plain text, the way one types it where no formatting is to be had; a link's address follows its words. */
export function renderText(markdown: string): string {
  return blocksText(parseMarkdown(markdown));
}

function blocksText(blocks: readonly MailBlock[]): string {
  return blocks.map(blockText).join('\n\n');
}

function blockText(block: MailBlock): string {
  if (block.type === 'paragraph') return inlinesText(block.children);
  if (block.type === 'quote')
    return blocksText(block.children)
      .replace(/^(?=.)/gmu, '> ')
      .replace(/^$/gmu, '>');
  if (block.type === 'table')
    return block.rows.map((row) => rowText(block.columns, row)).join('\n');
  return block.items
    .map((item, place) => {
      const marker = block.start === null ? '- ' : `${String(block.start + place)}. `;
      const text = item.map(blockText).join('\n');
      return marker + text.replaceAll('\n', `\n${' '.repeat(marker.length)}`);
    })
    .join('\n');
}

/** A row as a bullet: its first cell, then what each column says of it. */
function rowText(columns: Cells, [first = [], ...cells]: Cells): string {
  const told = cells.flatMap((cell, place) => {
    const text = inlinesText(cell);
    return text === '' ? [] : [`${inlinesText(columns[place + 1] ?? [])}: ${text}`];
  });
  return [`- ${inlinesText(first)}`, ...told].join('; ');
}

function inlinesText(inlines: readonly MailInline[]): string {
  return inlines.map(inlineText).join('');
}

function inlineText(inline: MailInline): string {
  if (inline.type === 'text') return inline.text;
  if (inline.type === 'break') return '\n';
  const words = inlinesText(inline.children);
  const address = inline.type === 'link' ? inline.href.replace(/^mailto:/u, '') : words;
  return inline.type !== 'link' || address === words ? words : `${words} (${address})`;
}
