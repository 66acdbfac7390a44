import { placeShadowHost } from '../page/shadow-host';
import { childController } from '../page/signals';

/** What follows a drag over the whole window. */
export interface DragShield {
  readonly raise: () => void;
  readonly lower: () => void;
}

const CSS_TEXT = `
:host { all: initial; position: fixed; inset: 0; z-index: 2147483647; cursor: col-resize;
  touch-action: none; }
`;

/**
 * Follows the pointer while the sidebar's edge is dragged. The drag starts inside the sidebar's frame,
 * which runs in another process: whether it goes on hearing a pointer that has left it is up to the
 * browser (Chromium 156 driven over its debugging protocol does not), so the page listens as well.
 *
 * @param drag - Called with the pointer's distance from the window's right edge, in CSS pixels.
 */
export function createDragShield(
  root: Document,
  view: Window,
  drag: (width: number, done: boolean) => void,
  signal: AbortSignal,
): DragShield {
  let controller: AbortController | null = null;
  const lower = () => {
    controller?.abort();
    controller = null;
  };
  const raise = () => {
    if (controller !== null) return;
    controller = childController(signal);
    const { element } = placeShadowHost(
      root,
      { name: 'drag', mode: 'closed', css: CSS_TEXT },
      controller.signal,
    );
    const widthAt = (event: PointerEvent) => view.innerWidth - event.clientX;
    element.addEventListener('pointermove', (event) => {
      // A button released outside of the window was never heard.
      drag(widthAt(event), event.buttons === 0);
    });
    for (const type of ['pointerup', 'pointercancel'] as const) {
      element.addEventListener(type, (event) => {
        drag(widthAt(event), true);
      });
    }
  };
  return { raise, lower };
}
