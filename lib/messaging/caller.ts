import { MatchPattern } from 'wxt/utils/match-patterns';
import { crmOfHost } from '@/lib/domain/crm/crm-catalog';
import type { Caller } from './message';

/** What the browser itself says of a message's sender; nothing of it can be forged by the message. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

// Compared as text below: the package asks for `Location`, which a service worker doesn't have.
const MAILBOX = new MatchPattern('https://mail.google.com/*');

function ofOwnPage(
  url: URL,
  frameId: number | undefined,
): 'sidebar' | 'prompt' | 'settings' | 'desk' | null {
  switch (url.pathname) {
    case '/sidebar.html':
      return 'sidebar';
    case '/prompt.html':
      return 'prompt';
    case '/welcome.html':
    case '/options.html':
      // A page that frames our settings gets a frame that can call nothing.
      return frameId === 0 ? 'settings' : null;
    case '/desk.html':
      return frameId === 0 ? 'desk' : null;
    default:
      return null;
  }
}

/**
 * Who a sender is before anything was looked up. `site`: a page that is a `deal` if the rep has added its site.
 * `panel`: our sidebar in the browser's own panel, for the page of its `?tab=`.
 */
export type SenderKind = Exclude<Caller, 'frame'> | 'site' | 'panel';

/**
 * The kind of context a message came from, by the browser's own word. Frames are not trusted yet:
 * whoever asks must still check that `sidebar` and `prompt` have claimed a token, and that a `site` is one.
 *
 * @param extension - Our id and origin (`chrome-extension://…`, no trailing slash).
 * @returns Null for everything that is not ours.
 */
export function callerOf(
  sender: Sender,
  extension: { readonly id: string; readonly origin: string },
): SenderKind | null {
  if (sender.id !== extension.id || sender.url === undefined) return null;
  const url = new URL(sender.url);
  const isOwn = sender.url.startsWith(`${extension.origin}/`);
  if (sender.tab?.id === undefined) return isOwn && isPanel(url, sender.frameId) ? 'panel' : null;
  if (isOwn) return ofOwnPage(url, sender.frameId);
  if (MAILBOX.includes(url.href)) return 'mail';
  if (url.hostname === 'mail.google.com') return null;
  if (url.protocol === 'https:' && crmOfHost(url.hostname) !== null) return 'deal';
  return /^https?:$/u.test(url.protocol) && sender.frameId === 0 ? 'site' : null;
}

/** Measured in Chromium 156: a side panel has no tab, whereas any frame in a web page has its page's. */
function isPanel(url: URL, frameId: number | undefined): boolean {
  return url.pathname === '/sidebar.html' && (frameId ?? 0) === 0 && panelTab(url) !== null;
}

/** The tab that a panel's address says it stands beside. */
export function panelTab(url: URL): number | null {
  const tab = url.searchParams.get('tab') ?? '';
  return /^\d{1,15}$/u.test(tab) ? Number(tab) : null;
}
