import createDOMPurify, { type WindowLike } from 'dompurify';

/** Takes any HTML, gives HTML that can do nothing but show text, lists, quotes, tables, bold, italics and links. */
export type SanitizeHtml = (html: string) => string;

/** What a mail of ours is made of: what Gmail's own editor writes, and tables. */
const TAGS = [
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
/** How a table's lines and room are drawn where no style is to be had. */
const TABLE_ATTRIBUTES = ['border', 'cellpadding', 'cellspacing'];
const LINK_TARGETS = /^(?:https?:\/\/|mailto:)/iu;

/**
 * A sanitiser on a window's own parser. Used when a draft is rendered and again where it is inserted,
 * since it crossed a message in between.
 *
 * @param view - The page's `window`.
 * @throws Error where the window has no working parser: unsanitised HTML must never pass for clean.
 */
export function createSanitizer(view: WindowLike): SanitizeHtml {
  const purify = createDOMPurify(view);
  if (!purify.isSupported) throw new Error('This window cannot sanitise HTML.');
  purify.addHook('uponSanitizeAttribute', (element, attribute) => {
    const isOfTable =
      element.localName === 'table' && TABLE_ATTRIBUTES.includes(attribute.attrName);
    if (isOfTable && /^\d$/u.test(attribute.attrValue)) attribute.forceKeepAttr = true;
  });
  return (html) =>
    purify.sanitize(html, {
      ALLOWED_TAGS: TAGS,
      ALLOWED_ATTR: ['href'],
      ALLOWED_URI_REGEXP: LINK_TARGETS,
      ALLOW_DATA_ATTR: false,
      ALLOW_ARIA_ATTR: false,
      RETURN_TRUSTED_TYPE: false,
    });
}
