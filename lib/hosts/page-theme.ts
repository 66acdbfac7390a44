// WCAG's relative luminance at which black and white text contrast equally.
const MIDDLE = 0.179;

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of a computed colour, 0 to 1; null where it is see-through or in another form than rgb. */
function luminance(colour: string): number | null {
  const parts = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[, /]+([\d.]+))?\)$/.exec(colour);
  if (parts === null) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1, 4).map(Number);
  const alpha = Number(parts.at(4) ?? 1);
  if (alpha < 0.5) return null;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** What is painted behind an element: its own background or the nearest behind it. */
function isDark(element: HTMLElement): boolean | null {
  const view = element.ownerDocument.defaultView;
  if (view === null) return null;
  for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) {
    const light = luminance(view.getComputedStyle(at).backgroundColor);
    if (light !== null) return light < MIDDLE;
  }
  return null;
}

/**
 * The look of a page from the computed backgrounds of some of its parts. Dark only where every part that
 * can be read is dark: a light sidebar beside a dark page is a smaller fault than unreadable neighbours.
 */
export function pageTheme(parts: readonly (HTMLElement | null)[]): 'light' | 'dark' {
  const known = parts
    .flatMap((part) => (part === null ? [] : [isDark(part)]))
    .filter((dark) => dark !== null);
  return known.length > 0 && known.every(Boolean) ? 'dark' : 'light';
}
