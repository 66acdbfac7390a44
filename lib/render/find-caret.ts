import { CARET_MARK } from '@/lib/domain/emails/caret-mark';
import { parseMarked, type MailBlock, type MailInline } from './parse-markdown';

/**
 * How many characters of a mail stand before its caret's mark, white space not counted, so that the place is the same in
 * the HTML whatever the editor makes of its spaces and lines. Bullets and numbers of lists, which are no text there,
 * don't count. Null where there is no mark.
 */
export function findCaret(markdown: string): number | null {
  if (!markdown.includes(CARET_MARK)) return null;
  const [before, after] = parseMarked(markdown).map(blockText).join('').split(CARET_MARK);
  return after === undefined ? null : (before ?? '').replace(/\s+/gu, '').length;
}

function blockText(block: MailBlock): string {
  switch (block.type) {
    case 'paragraph':
      return block.children.map(inlineText).join('');
    case 'quote':
      return block.children.map(blockText).join('');
    case 'list':
      return block.items.flat().map(blockText).join('');
    case 'table':
      return [...block.columns, ...block.rows.flat()].flat().map(inlineText).join('');
  }
}

function inlineText(inline: MailInline): string {
  if (inline.type === 'text') return inline.text;
  return inline.type === 'break' ? '' : inline.children.map(inlineText).join('');
}
