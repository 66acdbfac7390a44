import { $all, isWithin } from '../dom';
import { isShown } from '../is-shown';
import { lineText } from '../line-text';
import { HUBSPOT } from './selectors';

const PANELS = [HUBSPOT.dialog, HUBSPOT.preview, HUBSPOT.olderPreview, HUBSPOT.creator];

/** The open record on a page: its name, and the part of the page that says things of it. */
export interface RecordZone {
  readonly name: string;
  readonly root: ParentNode;
}

/** Whether an element is in a panel over the page, which shows another record. */
export function isInPanel(element: HTMLElement): boolean {
  return isWithin(element, PANELS);
}

/** Whether an element says something of another record than the open one. */
export function isAboutAnother(element: HTMLElement): boolean {
  return isInPanel(element) || isWithin(element, [HUBSPOT.associationCard]);
}

/** Every name a page shows outside of panels and cards, in page order. */
function namesOn(root: Document): readonly HTMLElement[] {
  const titles = $all(root, HUBSPOT.title);
  // Beside a title the label may only say of what kind the record is.
  const labels = $all(root, HUBSPOT.recordLabel).filter((label) => {
    return !titles.some((title) => label.parentElement?.contains(title) === true);
  });
  return [...titles, ...labels]
    .filter((element) => !isAboutAnother(element) && isShown(element))
    .sort((one, other) => ((one.compareDocumentPosition(other) & 4) === 0 ? 1 : -1));
}

/**
 * The open record's zone; null while its name loads. Where a second name stands outside every known kind of
 * panel, the zone ends before what holds that one: a preview we don't know must not lend its values.
 */
export function recordZone(root: Document): RecordZone | null {
  const named = namesOn(root);
  const [first] = named;
  if (first === undefined || first.querySelector(HUBSPOT.skeleton.css) !== null) return null;
  const name = lineText(first.textContent);
  if (name === '') return null;
  const others = named.filter(
    (element) => !first.contains(element) && lineText(element.textContent) !== name,
  );
  let zone: HTMLElement = first;
  while (zone.parentElement !== null) {
    const wider = zone.parentElement;
    if (others.some((other) => wider.contains(other))) break;
    zone = wider;
  }
  return { name, root: zone };
}
