import type { Theme } from '@/lib/domain/page/page-context';
import { ourColors } from '../page/our-colors';
import { placeShadowHost } from '../page/shadow-host';

/** The slim tab at the window's right edge. */
export interface SidebarTab {
  readonly setShown: (shown: boolean) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly focus: () => void;
}

/** What the tab says and does. */
export interface TabOptions {
  /** The button's name: what a press does. */
  readonly label: string;
  /** A dead script's tab looks asleep. */
  readonly paused: boolean;
  readonly theme: Theme;
  readonly onPress: () => void;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** Our mark: a baton passed on, drawn on a 16-px grid. */
const MARK = 'M3 13 13 3M9 13l4-4M3 7l4-4';

/** Places the tab: a real button, so that keyboard and screen readers find it. It leaves with the signal. */
export function placeSidebarTab(
  root: Document,
  options: TabOptions,
  signal: AbortSignal,
): SidebarTab {
  const host = placeShadowHost(
    root,
    { name: 'tab', mode: 'open', css: tabStyles(options.theme, options.paused) },
    signal,
  );
  const button = root.createElement('button');
  button.type = 'button';
  button.title = options.label;
  button.setAttribute('aria-label', options.label);
  button.append(drawMark(root));
  button.addEventListener('click', options.onPress, { signal });
  // Gmail's single-key shortcuts must not hear the keys that press our button.
  for (const type of ['keydown', 'keypress', 'keyup']) {
    button.addEventListener(
      type,
      (event) => {
        event.stopPropagation();
      },
      { signal },
    );
  }
  // The compose keeps its caret when the tab is pressed by pointer.
  button.addEventListener(
    'mousedown',
    (event) => {
      event.preventDefault();
    },
    { signal },
  );
  host.shadow.append(button);
  return {
    focus: () => {
      button.focus();
    },
    setShown: (shown) => {
      host.element.hidden = !shown;
    },
    setTheme: (theme) => {
      host.setStyles(tabStyles(theme, options.paused));
    },
  };
}

function drawMark(root: Document): SVGSVGElement {
  const svg = root.createElementNS(NAMESPACE, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('width', '12');
  svg.setAttribute('height', '12');
  svg.setAttribute('aria-hidden', 'true');
  const path = root.createElementNS(NAMESPACE, 'path');
  path.setAttribute('d', MARK);
  svg.append(path);
  return svg;
}

// 16 px wide at rest: the strip that the page leaves beside its scrollbar.
function tabStyles(theme: Theme, paused: boolean): string {
  const colors = ourColors(theme);
  return `
:host { all: initial; position: fixed; right: 0; top: 40%; z-index: 2147483646; }
:host([hidden]) { display: none; }
button { all: unset; box-sizing: border-box; display: grid; place-items: center; width: 16px;
  height: 72px; cursor: pointer; border-radius: 8px 0 0 8px; background: ${colors.raised};
  border: 1px solid ${colors.border}; border-right: 0; transition: width 120ms ease-out;
  color: ${paused ? colors.quietMark : colors.accent}; box-shadow: 0 1px 3px rgb(0 0 0 / 0.18); }
button:hover, button:focus-visible { width: 24px; background: ${colors.surface}; }
button:focus-visible { outline: 2px solid ${colors.accent}; outline-offset: -3px; }
svg { fill: none; stroke: currentColor; stroke-width: 2.2; stroke-linecap: round;
  ${paused ? 'stroke-dasharray: 2 2.6;' : ''} }
@media print { :host { display: none; } }
@media (prefers-reduced-motion: reduce) { button { transition: none; } }
@media (forced-colors: active) { button { border-color: ButtonText; color: ButtonText; } }
`;
}
