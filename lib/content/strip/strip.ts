import type { Theme } from '@/lib/domain/page/page-context';
import { ourColors } from '../page/our-colors';
import { placeShadowHost } from '../page/shadow-host';
import type { StripPlace, StripSize } from './place-strip';

/** Who says something beside a compose; also the order in which strips find their place. */
export const STRIP_OWNERS = ['guard', 'note'] as const;
export type StripOwner = (typeof STRIP_OWNERS)[number];

/** Something a strip offers to do. */
export interface StripAction {
  readonly label: string;
  /** What more there is to say of it, where it is pointed at; null for nothing. */
  readonly hint: string | null;
  /** Which places have room for it: every, or all but the row of Send. */
  readonly where: 'everywhere' | 'roomy';
  readonly run: () => void;
}

/** What a strip says, line by line; where there is room for few words, only the short ones. */
export interface StripContent {
  readonly lines: readonly string[];
  readonly short: string;
  readonly actions: readonly StripAction[];
  /** Takes it away by its cross; null for one that has none. */
  readonly dismiss: { readonly label: string; readonly run: () => void } | null;
}

/** A small strip of words beside a compose. */
export interface Strip {
  readonly say: (content: StripContent) => void;
  readonly size: () => StripSize;
  /** Null hides it, where it could not be seen or would be in the way. */
  readonly moveTo: (place: StripPlace | null) => void;
  readonly setTheme: (theme: Theme) => void;
}

/**
 * Puts a strip into the page that takes no focus and leaves with the signal.
 *
 * @param onLeave - Esc was pressed in it: the keyboard belongs to the compose again.
 */
export function placeStrip(
  root: Document,
  { owner, theme, onLeave }: { owner: StripOwner; theme: Theme; onLeave: () => void },
  signal: AbortSignal,
): Strip {
  const host = placeShadowHost(
    root,
    { name: owner, mode: 'open', css: stripStyles(theme) },
    signal,
  );
  const words = root.createElement('div');
  words.className = 'words';
  words.setAttribute('role', 'status');
  const actions = root.createElement('div');
  actions.className = 'actions';
  host.shadow.append(words, actions);
  // The caret stays where the rep writes.
  host.element.addEventListener(
    'mousedown',
    (event) => {
      event.preventDefault();
    },
    { signal },
  );
  // Gmail's single-key shortcuts must not hear the keys that press our buttons.
  for (const type of ['keydown', 'keypress', 'keyup']) {
    host.shadow.addEventListener(
      type,
      (event) => {
        event.stopPropagation();
        if (event instanceof KeyboardEvent && event.type === 'keydown' && event.key === 'Escape')
          onLeave();
      },
      { signal },
    );
  }
  let said = '';
  let measured: StripSize | null = null;
  let now: StripContent = { lines: [], short: '', actions: [], dismiss: null };
  const buttonFor = (label: string, className: string, run: () => void) => {
    const button = root.createElement('button');
    button.type = 'button';
    button.className = className;
    button.textContent = label;
    button.addEventListener('click', run, { signal });
    return button;
  };
  return {
    say(content) {
      now = content;
      const { lines, short, dismiss } = content;
      const labels = content.actions.map(({ label, where }) => `${where} ${label}`);
      const all = JSON.stringify([lines, short, labels, dismiss?.label]);
      if (all === said) return;
      said = all;
      measured = null;
      words.replaceChildren(
        ...lines.map((line) => paragraph(root, 'line', line)),
        paragraph(root, 'short', short),
      );
      actions.replaceChildren(
        ...content.actions.map(({ label, hint, where }, at) => {
          const button = buttonFor(label, `action ${where}`, () => now.actions[at]?.run());
          if (hint !== null) button.title = hint;
          return button;
        }),
      );
      if (dismiss === null) return;
      const cross = buttonFor('×', 'cross', () => now.dismiss?.run());
      cross.title = dismiss.label;
      cross.setAttribute('aria-label', dismiss.label);
      actions.append(cross);
    },
    size() {
      measured ??= measure(host.element);
      return measured;
    },
    moveTo(place) {
      host.element.style.visibility = place === null ? 'hidden' : '';
      if (place === null) return;
      host.element.toggleAttribute('data-tight', place.tight);
      host.element.style.left = `${String(Math.round(place.left))}px`;
      host.element.style.top = `${String(Math.round(place.top))}px`;
    },
    setTheme(next) {
      host.setStyles(stripStyles(next));
    },
  };
}

/** As large as it is outside of its compose, and as wide as it is in the row of Send. */
function measure(element: HTMLElement): StripSize {
  element.toggleAttribute('data-tight', true);
  const { width: tightWidth } = element.getBoundingClientRect();
  element.toggleAttribute('data-tight', false);
  const { width, height } = element.getBoundingClientRect();
  return { width, height, tightWidth };
}

function paragraph(root: Document, kind: string, text: string): HTMLElement {
  const element = root.createElement('p');
  element.className = kind;
  element.textContent = text;
  return element;
}

// Below the tab, the sidebar and the dialog.
function stripStyles(theme: Theme): string {
  const colors = ourColors(theme);
  return `
:host { all: initial; position: fixed; z-index: 2147483644; box-sizing: border-box; display: flex;
  flex-wrap: wrap; align-items: center; gap: 2px 6px; max-width: 480px; padding: 6px 6px 6px 10px; border-radius: 8px;
  background: ${colors.surface}; border: 1px solid ${colors.border}; border-left: 3px solid ${colors.mark};
  color: ${colors.text}; font: 12px/1.4 system-ui, sans-serif; box-shadow: 0 1px 4px rgb(0 0 0 / 0.22); }
:host([data-baton=note]) { flex-wrap: nowrap; align-items: flex-start; max-width: 320px; }
:host([data-tight]) { flex-wrap: nowrap; align-items: center; padding: 2px 2px 2px 8px; }
.words { min-width: 0; }
p { margin: 0; overflow-wrap: anywhere; }
p + p { margin-top: 4px; }
.short, :host([data-tight]) .line, :host([data-tight]) .roomy { display: none; }
:host([data-tight]) .short { display: block; margin: 0; white-space: nowrap; }
.actions { flex: none; display: flex; align-items: center; gap: 2px; margin-left: auto; }
button { all: unset; box-sizing: border-box; flex: none; height: 24px; line-height: 22px; text-align: center;
  border: 1px solid transparent; border-radius: 6px; cursor: pointer; color: ${colors.text}; white-space: nowrap; }
.action { padding: 0 8px; color: ${colors.accent}; font-weight: 600; }
.cross { width: 24px; margin: -4px -2px -4px 0; font-size: 16px; }
:host([data-tight]) .cross { margin: 0; }
button:hover { background: ${colors.raised}; }
button:focus-visible { outline: 2px solid ${colors.accent}; outline-offset: -2px; }
@media print { :host { display: none; } }
@media (forced-colors: active) { :host { border-color: CanvasText; } }
`;
}
