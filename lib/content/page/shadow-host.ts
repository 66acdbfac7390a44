import { adoptStyles } from './styles';

/** An element of ours in somebody else's page. */
export interface ShadowHost {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly setStyles: (css: string) => void;
}

/** Marks every element of ours in a page, so that a later script can clear what a dead one left. */
export const BATON_ATTRIBUTE = 'data-baton';

/**
 * Puts an element with a shadow root of ours at the end of the document, gone with the signal.
 * Frames sit in a closed root, so that the page can't reach them; the tab in an open one, so that
 * assistive tools and tests see its button.
 */
export function placeShadowHost(
  root: Document,
  options: { name: string; mode: ShadowRootMode; css: string },
  signal: AbortSignal,
): ShadowHost {
  const element = root.createElement('div');
  element.setAttribute(BATON_ATTRIBUTE, options.name);
  const shadow = element.attachShadow({ mode: options.mode });
  const setStyles = adoptStyles(shadow, options.css, signal);
  // Beside the body, not in it: the page re-renders its body's children.
  root.documentElement.append(element);
  signal.addEventListener('abort', () => {
    element.remove();
  });
  return { element, shadow, setStyles };
}

/** Removes what a content script that died without cleaning up left in the page. */
export function removeLeftovers(root: Document): void {
  for (const element of root.querySelectorAll(`[${BATON_ATTRIBUTE}]`)) element.remove();
}
