const MARK = 'data-baton-room';

/**
 * Puts a right margin on a page, or takes it back exactly. An inline property, because a page's CSP can
 * forbid a style sheet; what was there before is kept in an attribute, because the script that took the
 * room may be gone (an update of the extension) when another gives it back.
 *
 * @param pixels - The margin's width; 0 takes it back.
 */
export function setPageRoom(root: Document, pixels: number): void {
  const page = root.documentElement;
  if (pixels > 0) {
    if (!page.hasAttribute(MARK))
      page.setAttribute(MARK, page.style.getPropertyValue('margin-right'));
    page.style.setProperty('margin-right', `${String(Math.round(pixels))}px`, 'important');
  } else {
    const before = page.getAttribute(MARK);
    if (before === null) return;
    page.removeAttribute(MARK);
    if (before === '') page.style.removeProperty('margin-right');
    else page.style.setProperty('margin-right', before);
    if (page.getAttribute('style')?.trim() === '') page.removeAttribute('style');
  }
  announceResize(root);
}

/** Pages that lay themselves out by script measure again when their window says it was resized. */
function announceResize(root: Document): void {
  const view = root.defaultView;
  if (view !== null) view.dispatchEvent(new view.Event('resize'));
}

/** Whether every given part of a page ends left of a strip of that many pixels at the right edge. */
export function leavesRoom(
  root: Document,
  parts: readonly (HTMLElement | null)[],
  pixels: number,
): boolean {
  const view = root.defaultView;
  if (view === null) return false;
  const edge = view.innerWidth - pixels + 1;
  const boxes = parts.flatMap((part) => (part === null ? [] : [part.getBoundingClientRect()]));
  return boxes.some((box) => box.width > 0) && boxes.every((box) => box.right <= edge);
}
