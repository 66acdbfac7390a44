import { Parser } from 'htmlparser2';

/** What isn't shown, and quotes: a mail's own words are asked for. */
const LEFT_OUT = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'blockquote',
  'object',
  'svg',
]);
/** What stands on a line of its own. */
const BLOCKS = new Set(
  'address article aside center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** What mail programs call the part that quotes: Gmail, Yahoo, ProtonMail, Thunderbird. */
const QUOTE = /(?:^|\s)(?:gmail_quote|yahoo_quoted|protonmail_quote|moz-cite-prefix)(?:\s|$)/u;
/** How mails hide what only machines are to see: the words that a list of mails shows, answers that are folded. */
const HIDDEN =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|em|%)?(?=\s*(?:;|!|$)))/iu;
const PARAGRAPHS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'table',
  'blockquote',
]);

/** No mail that a person wrote nests so deep; the parser's time grows with the depth, so what lies deeper isn't read. */
const DEEPEST = 500;

/** The words that a mail in HTML shows, line by line, without what it quotes. Nothing of it is run or loaded. */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  /** The tags that are open, and whether each is left out. */
  const open: { readonly name: string; readonly isLeftOut: boolean }[] = [];
  let leftOut = 0;
  const breakLine = (name: string) => {
    if (leftOut > 0) return;
    if (name === 'br' || BLOCKS.has(name)) parts.push('\n');
    if (PARAGRAPHS.has(name)) parts.push('\n');
    if (name === 'td' || name === 'th') parts.push(' ');
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const isLeftOut = LEFT_OUT.has(name) || isHidden(attributes) || isQuote(attributes);
      breakLine(name);
      if (name === 'li' && leftOut === 0) parts.push('- ');
      if (isLeftOut) leftOut += 1;
      open.push({ name, isLeftOut });
      if (open.length > DEEPEST) parser.pause();
    },
    ontext(text) {
      if (leftOut === 0) parts.push(text.replace(/\s+/gu, ' '));
    },
    onclosetag(name) {
      if (open.pop()?.isLeftOut === true) leftOut -= 1;
      breakLine(name);
    },
  });
  parser.end(html);
  const lines = parts.join('').split('\n');
  return lines
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

type Attributes = Readonly<Record<string, string>>;

function isHidden({ hidden, style = '' }: Attributes): boolean {
  return hidden !== undefined || HIDDEN.test(style);
}

function isQuote({ class: name = '' }: Attributes): boolean {
  return QUOTE.test(name);
}
