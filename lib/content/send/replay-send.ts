import type { MailHost, SendWay } from '@/lib/hosts/mail-host';
import { pressGesture } from '../page/press-gesture';

/**
 * Presses a compose's send control as a pointer would, the whole gesture.
 *
 * @returns Whether the compose offered a control to press.
 */
export function replaySend(
  host: Pick<MailHost, 'sendControl'>,
  compose: HTMLElement,
  way: SendWay,
): boolean {
  const control = host.sendControl(compose, way);
  if (control === null) return false;
  pressGesture(control, () => controlNow(host, { compose, way, control }));
  return true;
}

/** The mouse part of a gesture only reaches a control that is still there after its pointer part. */
function controlNow(
  host: Pick<MailHost, 'sendControl'>,
  { compose, way, control }: { compose: HTMLElement; way: SendWay; control: HTMLElement },
): HTMLElement {
  try {
    return host.sendControl(compose, way) ?? control;
  } catch {
    return control;
  }
}
