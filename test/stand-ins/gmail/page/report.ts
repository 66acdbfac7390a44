import type { SentMail } from './mail';
import { settings } from './settings';

/** Tells the server, so that a test can read from its log what left even when this page is gone. */
export function report(event: 'sent' | 'undone', mail: SentMail): void {
  void fetch(`/mail/u/${String(settings.mailbox)}/${event}`, {
    method: 'POST',
    body: JSON.stringify(mail),
    keepalive: JSON.stringify(mail).length < 60_000,
  });
}
