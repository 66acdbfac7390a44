import type { Person } from '../accounts';
import { escapeHtml } from './dom';

const LINES: Readonly<Record<string, string>> = {
  'maya@fernhill.example': 'Account Executive, Fernhill<br>+44 20 7946 0112 · fernhill.example',
};

/** The signature block under a mail, with the dashes before it that lie outside the block; empty without one. */
export function signatureHtml({ name, address }: Person): string {
  const lines = LINES[address];
  if (lines === undefined) return '';
  return [
    '<div><br></div><span class="gmail_signature_prefix">-- </span><br>',
    '<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">',
    `<div><b>${escapeHtml(name)}</b></div><div>${lines}</div></div></div>`,
  ].join('');
}
