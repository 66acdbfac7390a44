import { Marked, type MarkedToken, type Token, type Tokens } from 'marked';
import { withoutCaretMark } from '@/lib/domain/emails/caret-mark';
import { safeLink } from './safe-link';

/** What stands in a line of a mail. */
export type MailInline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'bold' | 'italic'; readonly children: readonly MailInline[] }
  /** `href` is safe, see `safeLink`. */
  | { readonly type: 'link'; readonly href: string; readonly children: readonly MailInline[] }
  | { readonly type: 'break' };

/** What a mail is made of, top to bottom. */
export type MailBlock =
  | { readonly type: 'paragraph'; readonly children: readonly MailInline[] }
  | {
      readonly type: 'list';
      readonly start: number | null;
      readonly items: readonly (readonly MailBlock[])[];
    }
  | { readonly type: 'quote'; readonly children: readonly MailBlock[] }
  /** Every row has as many cells as there are columns. */
  | {
      readonly type: 'table';
      readonly columns: readonly MailCell[];
      readonly rows: readonly (readonly MailCell[])[];
    };
type MailCell = readonly MailInline[];

/** Leaves a construct of Markdown out: its characters stay the text they are. */
const off = () => undefined;

/**
 * A draft's Markdown as the few things a mail is made of: paragraphs, line breaks, lists, quotes,
 * tables, bold, italics and safe links; a heading is a bold line. HTML, images, code, rules, entities, reference
 * links and autolinks stay the characters that were typed. The caret's mark is left out.
 */
export function parseMarkdown(markdown: string): MailBlock[] {
  return parseMarked(withoutCaretMark(markdown));
}

/** The same with the caret's mark where it stands. */
export function parseMarked(markdown: string): MailBlock[] {
  const marked = new Marked({
    breaks: true,
    tokenizer: {
      html: off,
      tag: off,
      code: off,
      fences: off,
      codespan: off,
      hr: off,
      lheading: off,
      def: off,
      reflink: off,
      autolink: off,
      url: off,
      del: off,
    },
  });
  return blocksOf(marked.lexer(markdown));
}

function blocksOf(tokens: readonly Token[]): MailBlock[] {
  return tokens.filter(isKnown).flatMap(blockOf);
}

function blockOf(token: MarkedToken): MailBlock[] {
  if (token.type === 'space' || token.type === 'checkbox') return [];
  if (token.type === 'list') {
    return [{ type: 'list', start: startOf(token), items: token.items.map(itemOf) }];
  }
  if (token.type === 'blockquote') return [{ type: 'quote', children: blocksOf(token.tokens) }];
  if (token.type === 'table') return [tableOf(token)];
  return [{ type: 'paragraph', children: lineOf(token) }];
}

function tableOf({ header, rows }: Tokens.Table): MailBlock {
  const cellsOf = (cells: readonly Tokens.TableCell[]) =>
    cells.map((cell) => inlinesOf(cell.tokens));
  return { type: 'table', columns: cellsOf(header), rows: rows.map(cellsOf) };
}

function lineOf(token: MarkedToken): MailInline[] {
  if (token.type === 'heading') return [{ type: 'bold', children: inlinesOf(token.tokens) }];
  if (token.type === 'paragraph') return inlinesOf(token.tokens);
  if (token.type === 'text') return inlinesOf(token.tokens ?? [token]);
  return [{ type: 'text', text: token.raw.trim() }];
}

function startOf(list: Tokens.List): number | null {
  return list.ordered ? Number(list.start) : null;
}

function itemOf(item: Tokens.ListItem): MailBlock[] {
  return blocksOf(item.tokens);
}

function inlinesOf(tokens: readonly Token[]): MailInline[] {
  return tokens.filter(isKnown).flatMap(inlineOf);
}

function inlineOf(token: MarkedToken): MailInline[] {
  if (token.type === 'strong') return [{ type: 'bold', children: inlinesOf(token.tokens) }];
  if (token.type === 'em') return [{ type: 'italic', children: inlinesOf(token.tokens) }];
  if (token.type === 'br') return [{ type: 'break' }];
  if (token.type === 'link') return linkOf(token);
  if (token.type === 'text' || token.type === 'escape') return [{ type: 'text', text: token.text }];
  // An image, of which nothing may be loaded: it shows as it was typed.
  return [{ type: 'text', text: token.raw }];
}

function linkOf(token: Tokens.Link): MailInline[] {
  const href = safeLink(token.href);
  const children = inlinesOf(token.tokens);
  return href === null ? children : [{ type: 'link', href, children }];
}

/** Every token is one of marked's own: no extension is registered. */
function isKnown(token: Token): token is MarkedToken {
  return token.type !== 'generic';
}
