import type { MarkedItem } from '../compose/marked-item';

/** The marked passage under a point of the window; null beside every mark. */
export function markAtPoint(
  marked: readonly MarkedItem[],
  x: number,
  y: number,
): MarkedItem | null {
  const holds = ({ range }: MarkedItem) =>
    [...range.getClientRects()].some(
      (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
    );
  return marked.find(holds) ?? null;
}

/** The marked passage the caret stands in or at the end of; null elsewhere. */
export function markAtCaret(
  marked: readonly MarkedItem[],
  selection: Selection | null,
): MarkedItem | null {
  const node = selection?.focusNode ?? null;
  if (selection === null || node === null) return null;
  return (
    marked.find(
      ({ range }) =>
        range.startContainer.isConnected && range.isPointInRange(node, selection.focusOffset),
    ) ?? null
  );
}
