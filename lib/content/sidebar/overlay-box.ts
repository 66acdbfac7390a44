import { overlaps, type Box } from '../prompt/box';

const LEAST_HEIGHT = 240;
const LEAST_WIDTH = 280;

/**
 * Where a sidebar lies that the page makes no room for: over the page, never over a compose while
 * there is any other place. Tried in order: the right edge, the left edge, the right edge above the
 * composes, the left edge above them, the free strip beside them; else a low strip at the top right.
 */
export function overlayBox(
  width: number,
  view: { width: number; height: number },
  composes: readonly Box[],
): Box {
  const column = (left: number, height = view.height): Box => ({ left, top: 0, width, height });
  const right = column(view.width - width);
  const left = column(0);
  const isFree = (box: Box) => composes.every((compose) => !overlaps(box, compose));
  const above = (box: Box): Box => {
    const tops = composes.filter((compose) => overlaps(box, compose)).map(({ top }) => top);
    return { ...box, height: Math.min(view.height, ...tops) };
  };
  const whole = [right, left].find(isFree);
  if (whole !== undefined) return whole;
  const cut = [above(right), above(left)].find(({ height }) => height >= LEAST_HEIGHT);
  if (cut !== undefined) return cut;
  const end = Math.max(...composes.map((compose) => compose.left + compose.width));
  if (view.width - end >= LEAST_WIDTH) return { ...right, left: end, width: view.width - end };
  const start = Math.min(...composes.map((compose) => compose.left));
  if (start >= LEAST_WIDTH) return { ...left, width: start };
  return { ...right, height: Math.min(LEAST_HEIGHT, view.height) };
}
