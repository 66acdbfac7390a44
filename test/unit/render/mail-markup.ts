/** What a mail of ours may be made of, and nothing else: what Gmail's own editor writes. */
export const MAIL_ELEMENTS: readonly string[] = [
  'a',
  'b',
  'blockquote',
  'br',
  'div',
  'i',
  'li',
  'ol',
  'table',
  'tbody',
  'td',
  'th',
  'tr',
  'ul',
];

/** The attributes it may have, as `name=value`. */
export const MAIL_ATTRIBUTE =
  /^href=(?:https?:\/\/|mailto:)|^(?:border|cellpadding|cellspacing)=\d$/u;
