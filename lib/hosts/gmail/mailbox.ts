import { $all, $optional } from '../dom';
import { lineText } from '../line-text';
import { toMailAddress } from '../to-mail-address';
import { GMAIL } from './selectors';

const BUTTONS = [GMAIL.accountButton, GMAIL.bannerAccount];

/** The address in brackets at a label's end; the words before it are localised. */
function addressInLabel(label: string | null): string | null {
  return /\(([^()\s]+@[^()\s]+)\)\s*$/u.exec(lineText(label ?? ''))?.[1] ?? null;
}

/**
 * A mailbox that was lent to the reader lies below `/mail/u/0/d/<token>/` (seen live 2026-07). There the profile
 * is the reader's, not the mailbox's.
 */
const DELEGATED = /^\/mail\/u\/\d+\/d\/[^/]+/u;

/** The address in a page's title, "Inbox (2) - somebody@x.example - Fernhill Mail": the last one, after any subject. */
const IN_TITLE = /.* - ([^\s@]+@[^\s@]+) - /u;

/** Where nothing but the reader's own address is to be had, a lent mailbox is unknown. */
function readDelegated(root: Document, reader: string | null): string | null {
  const inTitle = toMailAddress(IN_TITLE.exec(root.title)?.[1] ?? null, null)?.address ?? null;
  const told = [inTitle, readAccountButton(root)];
  return told.find((address) => address !== null && address !== reader) ?? null;
}

function readAccountButton(root: Document): string | null {
  for (const button of BUTTONS.flatMap((selector) => $all(root, selector))) {
    const address = addressInLabel(button.getAttribute('aria-label'));
    const own = toMailAddress(address, null);
    if (own !== null) return own.address;
  }
  return null;
}

/** @see MailHost.readMailbox */
export function readMailbox(root: Document): string | null {
  const meta = $optional(root, GMAIL.profileMeta)?.getAttribute('content') ?? null;
  const reader = toMailAddress(meta, null)?.address ?? null;
  const isDelegated = URL.canParse(root.URL) && DELEGATED.test(new URL(root.URL).pathname);
  return isDelegated ? readDelegated(root, reader) : (reader ?? readAccountButton(root));
}

/** @see MailHost.matches */
export function isMailbox(url: URL): boolean {
  return (
    url.protocol === 'https:' &&
    url.hostname === 'mail.google.com' &&
    /^\/mail(?:\/|$)/.test(url.pathname)
  );
}
