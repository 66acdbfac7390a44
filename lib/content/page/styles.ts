/**
 * Gives a document or shadow root a style sheet of ours that the page's CSP has no say in.
 *
 * @returns Replaces the sheet's text; the sheet leaves with the signal.
 */
export function adoptStyles(
  target: Document | ShadowRoot,
  css: string,
  signal: AbortSignal,
): (css: string) => void {
  try {
    return adoptSheet(target, css, signal);
  } catch {
    // Firefox refuses adoptedStyleSheets to content scripts (bug 1751346).
    return appendStyle(target, css, signal);
  }
}

function adoptSheet(target: Document | ShadowRoot, css: string, signal: AbortSignal) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    target.adoptedStyleSheets = target.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return (next: string) => {
    sheet.replaceSync(next);
  };
}

function appendStyle(target: Document | ShadowRoot, css: string, signal: AbortSignal) {
  const style = document.createElement('style');
  style.dataset['baton'] = 'styles';
  style.textContent = css;
  ('documentElement' in target ? target.documentElement : target).append(style);
  signal.addEventListener('abort', () => {
    style.remove();
  });
  return (next: string) => {
    style.textContent = next;
  };
}
