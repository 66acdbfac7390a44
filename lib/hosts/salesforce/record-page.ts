import { $all, isWithin } from '../dom';
import { isShown } from '../is-shown';
import { lineText } from '../line-text';
import type { Selector } from '../selector';
import { $allIn, $closestRendered, renderedParent, renderedText, treesIn } from '../shadow-dom';
import { SALESFORCE } from './selectors';

/** The record page in front: its element, and the trees that its components are built of. */
export interface RecordPage {
  readonly root: HTMLElement;
  readonly trees: readonly ParentNode[];
}

/** What the element around a highlights panel is named like, and how where it shows an opportunity. */
const PANEL = /^forcegenerated-highlightspanel_/;
const OPPORTUNITY_PANEL = /^forcegenerated-highlightspanel_opportunity_/;

function pageInFront(root: Document): HTMLElement | null {
  for (const selector of [SALESFORCE.maximisedPage, SALESFORCE.normalPage]) {
    const pages = $all(root, selector).filter(
      (page) => !isWithin(page, [SALESFORCE.backgroundTab]) && isShown(page),
    );
    // Two at once is a page on its way: which of them comes to the front isn't told.
    if (pages.length > 0) return pages.length === 1 ? (pages[0] ?? null) : null;
  }
  return null;
}

/** Whether an element is in a dialog or in a card over the page. */
function isOverPage(element: Element): boolean {
  return $closestRendered(element, SALESFORCE.overlay) !== null;
}

/** Elements of the page that tell of its own record. */
export function $ofRecord(page: RecordPage, selector: Selector): readonly HTMLElement[] {
  return $allIn(page.trees, selector).filter((element) => !isOverPage(element));
}

/** A value as it is shown; null where only the buttons beside it are. */
export function valueText(element: Element): string | null {
  const text = lineText(renderedText(element, SALESFORCE.besidesValue));
  return /[\p{L}\p{N}]/u.test(text) ? text : null;
}

/** By the name of the panel's element, where it has one of that form, else by any field of the page. */
function showsOpportunity(page: RecordPage): boolean {
  for (const panel of $ofRecord(page, SALESFORCE.highlights)) {
    for (let at: Element | null = panel; at !== null; at = renderedParent(at)) {
      if (PANEL.test(at.localName)) return OPPORTUNITY_PANEL.test(at.localName);
    }
  }
  return $ofRecord(page, SALESFORCE.anyField).length > 0;
}

/** The opportunity in front; null on pages of other objects, on lists, and while pages change. */
export function opportunityPage(root: Document): RecordPage | null {
  const front = pageInFront(root);
  if (front === null) return null;
  const page = { root: front, trees: treesIn(front) };
  return showsOpportunity(page) ? page : null;
}
