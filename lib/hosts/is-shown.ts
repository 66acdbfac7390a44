import { isHtml } from './dom';
import { renderedParent } from './shadow-dom';

/**
 * Whether nothing hides an element: neither itself nor what it is in, through shadow roots too.
 * In a document without a window (a
 * saved page) only what the markup says counts, with a window also its style sheets.
 */
export function isShown(element: HTMLElement): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at !== null; at = renderedParent(at)) {
    if (!isHtml(at)) continue;
    if (at.hidden || at.style.display === 'none' || at.style.visibility === 'hidden') return false;
    if (view !== null && view.getComputedStyle(at).display === 'none') return false;
  }
  return view === null || view.getComputedStyle(element).visibility !== 'hidden';
}
