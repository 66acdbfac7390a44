import { browser } from 'wxt/browser';
import type { Theme } from '@/lib/domain/page/page-context';
import type { Ask } from './mail-page';

/**
 * Lets the address of a frame, and nothing else that may come to stand in it, use the browser's model: a frame of
 * another origin may not unless it is told. Source: https://github.com/webmachinelearning/prompt-api, "Permissions
 * policy, iframes, and workers"; tried in Chromium 156.
 */
const MODEL_POLICY = 'language-model';

/** A frame of ours in the page. */
export interface OurFrame {
  readonly element: HTMLIFrameElement;
  /** Settles when the frame has its address; rejects when the background gave no token. */
  readonly ready: Promise<void>;
}

/**
 * Puts one of our pages into a shadow root. The address carries a one-time token after the `#`, so
 * that a page framing the same file gets a frame that shows nothing and can call nothing.
 */
export function placeOurFrame(
  shadow: ShadowRoot,
  frame: 'sidebar' | 'prompt',
  { title, theme, ask }: { title: string; theme: Theme; ask: Ask },
): OurFrame {
  const element = shadow.ownerDocument.createElement('iframe');
  // Not `title`: the browser would show it as a tooltip over the whole frame.
  element.ariaLabel = title;
  if (frame === 'sidebar' && knowsPolicy(element.ownerDocument, MODEL_POLICY))
    element.allow = MODEL_POLICY;
  shadow.append(element);
  element.addEventListener('load', () => {
    // A frame that was focused before its page came has lost the keys to a document that is gone.
    if (shadow.activeElement !== element) return;
    element.blur();
    element.focus();
  });
  const ready = ask('frames.place', { frame }).then(({ token }) => {
    const path = frame === 'sidebar' ? '/sidebar.html' : '/prompt.html';
    // The look goes along, so that a dark page never sees a white flash.
    const start = new URLSearchParams({ token, theme });
    element.src = `${browser.runtime.getURL(path)}#${start.toString()}`;
  });
  return { element, ready };
}

/** A browser that doesn't know a policy writes a warning to the page's console for every frame that names it. */
function knowsPolicy(document: Document, policy: string): boolean {
  const known: unknown = Reflect.get(document, 'featurePolicy');
  if (typeof known !== 'object' || known === null) return false;
  const features: unknown = Reflect.get(known, 'features');
  const names: unknown = typeof features === 'function' ? features.call(known) : [];
  return Array.isArray(names) && names.includes(policy);
}
