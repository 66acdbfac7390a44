import type { Theme } from '@/lib/domain/page/page-context';
import type { Ask } from '../page/mail-page';
import { ourColors } from '../page/our-colors';
import { placeOurFrame } from '../page/our-frame';
import { placeShadowHost } from '../page/shadow-host';
import { childController } from '../page/signals';
import type { Box } from '../prompt/box';

/** The sidebar's frame in the page. */
export interface SidebarFrame {
  readonly element: HTMLElement;
  readonly setShown: (shown: boolean) => void;
  readonly setBox: (box: Box) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly focus: () => void;
}

/**
 * Places the sidebar's frame: our ground colour at once, the page in it as soon as it has its token.
 *
 * @param onFailed - The background gave no token; the frame has been taken away.
 */
export function placeSidebarFrame(
  root: Document,
  options: { title: string; theme: Theme; ask: Ask; onFailed: () => void },
  signal: AbortSignal,
): SidebarFrame {
  const own = childController(signal);
  const host = placeShadowHost(
    root,
    { name: 'sidebar', mode: 'closed', css: frameStyles(options.theme) },
    own.signal,
  );
  const frame = placeOurFrame(host.shadow, 'sidebar', options);
  frame.ready.catch(() => {
    own.abort();
    options.onFailed();
  });
  return {
    element: host.element,
    focus: () => {
      frame.element.focus();
    },
    setTheme: (theme) => {
      host.setStyles(frameStyles(theme));
    },
    setShown(shown) {
      host.element.toggleAttribute('data-closed', !shown);
      host.element.inert = !shown;
      if (shown) host.element.removeAttribute('aria-hidden');
      else host.element.setAttribute('aria-hidden', 'true');
    },
    setBox(box) {
      for (const side of ['left', 'top', 'width', 'height'] as const) {
        host.element.style[side] = `${String(Math.round(box[side]))}px`;
      }
    },
  };
}

// Hidden by visibility: the frame keeps its state and is there at once when opened again.
function frameStyles(theme: Theme): string {
  const { surface, border } = ourColors(theme);
  return `
:host { all: initial; position: fixed; z-index: 2147483645; background: ${surface};
  box-shadow: -1px 0 0 ${border}; }
:host([data-closed]) { visibility: hidden; pointer-events: none; }
iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: ${theme};
  background: ${surface}; }
@media print { :host { display: none; } }
`;
}
