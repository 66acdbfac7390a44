import type { MailHost, SendWay } from '@/lib/hosts/mail-host';

const POINTER = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/**
 * Presses a compose's send control as a pointer would, the whole gesture. A part of it that fails does not
 * cost the others, of which each alone may be the one that sends.
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
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    button: 0,
    detail: 1,
    ...middleOf(control),
  };
  for (const type of POINTER) {
    const buttons = type === 'pointerdown' || type === 'mousedown' ? 1 : 0;
    try {
      controlNow(host, { compose, way, control }).dispatchEvent(
        type.startsWith('pointer')
          ? new PointerEvent(type, { ...init, buttons, pointerType: 'mouse', isPrimary: true })
          : new MouseEvent(type, { ...init, buttons }),
      );
    } catch {
      // The next part may do.
    }
  }
  return true;
}

/** Where a pointer would press; a page that sends needn't know. */
function middleOf(control: HTMLElement): { clientX?: number; clientY?: number } {
  try {
    const { left, top, width, height } = control.getBoundingClientRect();
    return { clientX: left + width / 2, clientY: top + height / 2 };
  } catch {
    return {};
  }
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
