import { findCaret } from './find-caret';
import { renderMarkdown } from './render-markdown';
import { renderText } from './render-text';
import { createSanitizer } from './sanitize-html';

/** A draft's Markdown in the two forms a compose takes, safe HTML and plain text, and the caret's place, see `findCaret`. */
export function renderMail(
  markdown: string,
  view: Parameters<typeof createSanitizer>[0],
): { readonly html: string; readonly text: string; readonly caret: number | null } {
  return {
    html: renderMarkdown(markdown, createSanitizer(view)),
    text: renderText(markdown),
    caret: findCaret(markdown),
  };
}
