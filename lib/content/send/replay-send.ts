import type { MailHost, SendWay } from '@/lib/hosts/mail-host';

const POINTER = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

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
  const box = control.getBoundingClientRect();
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    button: 0,
    detail: 1,
    clientX: box.left + box.width / 2,
    clientY: box.top + box.height / 2,
  };
  for (const type of POINTER) {
    const buttons = type === 'pointerdown' || type === 'mousedown' ? 1 : 0;
    // The mouse part of a gesture only reaches a control that is still there after its pointer part.
    const target = host.sendControl(compose, way) ?? control;
    target.dispatchEvent(
      type.startsWith('pointer')
        ? new PointerEvent(type, { ...init, buttons, pointerType: 'mouse', isPrimary: true })
        : new MouseEvent(type, { ...init, buttons }),
    );
  }
  return true;
}
