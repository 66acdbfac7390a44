import { renderMarkdown } from './render-markdown';
import { renderText } from './render-text';
import { createSanitizer } from './sanitize-html';

/** A draft's Markdown in the two forms a compose takes: safe HTML, and plain text. */
export function renderMail(
  markdown: string,
  view: Parameters<typeof createSanitizer>[0],
): { readonly html: string; readonly text: string } {
  return { html: renderMarkdown(markdown, createSanitizer(view)), text: renderText(markdown) };
}
