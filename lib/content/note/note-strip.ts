import type { Theme } from '@/lib/domain/page/page-context';
import { ourColors } from '../page/our-colors';
import { placeShadowHost } from '../page/shadow-host';
import type { NotePlace } from './place-note';

/** What a strip says, line by line; where there is room for few words, only the short ones. */
export interface NoteWords {
  readonly lines: readonly string[];
  readonly short: string;
}

/** A small strip of words beside a compose. */
export interface NoteStrip {
  readonly say: (words: NoteWords) => void;
  readonly size: () => { readonly width: number; readonly height: number };
  /** Null hides it, where it could not be seen or would be in the way. */
  readonly moveTo: (place: NotePlace | null) => void;
  readonly setTheme: (theme: Theme) => void;
}

/** Puts a strip into the page that takes no focus and leaves with the signal. */
export function placeNoteStrip(
  root: Document,
  options: { readonly theme: Theme; readonly dismissLabel: string; readonly onDismiss: () => void },
  signal: AbortSignal,
): NoteStrip {
  const host = placeShadowHost(
    root,
    { name: 'note', mode: 'open', css: noteStyles(options.theme) },
    signal,
  );
  const words = root.createElement('div');
  words.setAttribute('role', 'status');
  const button = root.createElement('button');
  button.type = 'button';
  button.title = options.dismissLabel;
  button.setAttribute('aria-label', options.dismissLabel);
  button.textContent = '×';
  button.addEventListener('click', options.onDismiss, { signal });
  host.shadow.append(words, button);
  // The caret stays where the rep writes.
  host.element.addEventListener(
    'mousedown',
    (event) => {
      event.preventDefault();
    },
    { signal },
  );
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
  let said = '';
  return {
    say({ lines, short }) {
      const all = [...lines, short].join('\n');
      if (all === said) return;
      said = all;
      words.replaceChildren(
        ...lines.map((line) => paragraph(root, 'line', line)),
        paragraph(root, 'short', short),
      );
    },
    size() {
      // As it is outside of the compose.
      host.element.toggleAttribute('data-tight', false);
      const { width, height } = host.element.getBoundingClientRect();
      return { width, height };
    },
    moveTo(place) {
      host.element.style.visibility = place === null ? 'hidden' : '';
      if (place === null) return;
      host.element.toggleAttribute('data-tight', place.tight);
      host.element.style.left = `${String(Math.round(place.left))}px`;
      host.element.style.top = `${String(Math.round(place.top))}px`;
    },
    setTheme(theme) {
      host.setStyles(noteStyles(theme));
    },
  };
}

function paragraph(root: Document, kind: string, text: string): HTMLElement {
  const element = root.createElement('p');
  element.className = kind;
  element.textContent = text;
  return element;
}

// Below the tab, the sidebar and the dialog.
function noteStyles(theme: Theme): string {
  const colors = ourColors(theme);
  return `
:host { all: initial; position: fixed; z-index: 2147483644; box-sizing: border-box; display: flex;
  align-items: flex-start; gap: 4px; max-width: 320px; padding: 6px 4px 6px 10px; border-radius: 8px;
  background: ${colors.surface}; border: 1px solid ${colors.border}; border-left: 3px solid ${colors.mark};
  color: ${colors.text}; font: 12px/1.4 system-ui, sans-serif; box-shadow: 0 1px 4px rgb(0 0 0 / 0.22); }
:host([data-tight]) { align-items: center; padding: 2px 2px 2px 8px; }
p { margin: 0; overflow-wrap: anywhere; }
p + p { margin-top: 4px; }
.short, :host([data-tight]) .line { display: none; }
:host([data-tight]) .short { display: block; margin: 0; white-space: nowrap; }
button { all: unset; box-sizing: border-box; flex: none; width: 24px; height: 24px; margin: -4px 0; text-align: center;
  border-radius: 6px; cursor: pointer; color: ${colors.text}; font-size: 16px; line-height: 24px; }
:host([data-tight]) button { margin: 0; }
button:hover { background: ${colors.raised}; }
button:focus-visible { outline: 2px solid ${colors.accent}; outline-offset: -2px; }
@media print { :host { display: none; } }
@media (forced-colors: active) { :host { border-color: CanvasText; } }
`;
}
