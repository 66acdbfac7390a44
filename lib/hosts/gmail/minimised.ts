import { $all, $closest } from '../dom';
import { bodyOf } from './body';
import { GMAIL } from './selectors';

/**
 * Gmail minimises a compose by a style on the part of its dialog that holds the body (so a public extension,
 * 2026-07, tells it); the title bar stays.
 *
 * @see MailHost.restoreControl
 */
export function restoreControl(compose: HTMLElement): HTMLElement | null {
  const body = bodyOf(compose);
  const dialog = $closest(compose, GMAIL.anyDialog);
  if (body === null || dialog === null) return null;
  for (let part = body.parentElement; part !== null && part !== dialog; part = part.parentElement) {
    if (part.style.display === 'none') return $all(dialog, GMAIL.titleBarButtons)[0] ?? null;
  }
  return null;
}
