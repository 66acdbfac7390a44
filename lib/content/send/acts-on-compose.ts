import type { MailHost } from '@/lib/hosts/mail-host';

const LAYERS = '[role=menu], [role=dialog], [role=alertdialog]';

/**
 * Whether a press or a key on an element concerns the compose as a whole: its text, its fields, its title
 * bar. Not its Send, nor a menu or a question that is laid over it: a time to send it at is chosen there.
 */
export function actsOnCompose(
  host: Pick<MailHost, 'composeOf' | 'sendControlAt'>,
  compose: HTMLElement,
  target: Element,
): boolean {
  const layer = target.closest(LAYERS);
  if (layer !== null && !layer.contains(compose)) return false;
  return host.sendControlAt(target) === null && host.composeOf(target) === compose;
}
