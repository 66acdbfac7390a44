import { MatchPattern } from 'wxt/utils/match-patterns';
import { CRM_CATALOG, type Crm } from '@/lib/domain/crm/crm-catalog';
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

/** The CRM whose page an address is; null for any other page. */
export function crmOf(url: string): Crm | null {
  const isOn = ({ matchPatterns }: Crm) =>
    matchPatterns.some((pattern) => new MatchPattern(pattern).includes(url));
  return CRM_CATALOG.find(isOn) ?? null;
}

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
 * The kind of context a message came from, by the browser's own word. Frames are not trusted yet:
 * whoever asks must still check that `sidebar` and `prompt` have claimed a token.
 *
 * @param extension - Our id and origin (`chrome-extension://…`, no trailing slash).
 * @returns Null for everything that is not ours.
 */
export function callerOf(
  sender: Sender,
  extension: { readonly id: string; readonly origin: string },
): Exclude<Caller, 'frame'> | null {
  if (sender.id !== extension.id || sender.url === undefined || sender.tab?.id === undefined) {
    return null;
  }
  const url = new URL(sender.url);
  if (sender.url.startsWith(`${extension.origin}/`)) return ofOwnPage(url, sender.frameId);
  if (MAILBOX.includes(url.href)) return 'mail';
  return crmOf(url.href) === null ? null : 'deal';
}
