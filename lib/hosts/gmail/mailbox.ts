import { $all, $optional } from '../dom';
import { lineText } from '../line-text';
import { toMailAddress } from '../to-mail-address';
import { GMAIL } from './selectors';

const BUTTONS = [GMAIL.accountButton, GMAIL.bannerAccount];

/** The address in brackets at a label's end; the words before it are localised. */
function addressInLabel(label: string | null): string | null {
  return /\(([^()\s]+@[^()\s]+)\)\s*$/u.exec(lineText(label ?? ''))?.[1] ?? null;
}

/** @see MailHost.readMailbox */
export function readMailbox(root: Document): string | null {
  const told = toMailAddress(
    $optional(root, GMAIL.profileMeta)?.getAttribute('content') ?? null,
    null,
  );
  if (told !== null) return told.address;
  for (const button of BUTTONS.flatMap((selector) => $all(root, selector))) {
    const address = addressInLabel(button.getAttribute('aria-label'));
    const own = toMailAddress(address, null);
    if (own !== null) return own.address;
  }
  return null;
}

/** @see MailHost.matches */
export function isMailbox(url: URL): boolean {
  return (
    url.protocol === 'https:' &&
    url.hostname === 'mail.google.com' &&
    /^\/mail(?:\/|$)/.test(url.pathname)
  );
}
