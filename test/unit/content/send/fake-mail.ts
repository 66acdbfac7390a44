import type { MailHost, SendControl } from '@/lib/hosts/mail-host';

/** A page with composes and the part of a host that the send guard asks. */
export interface FakeMail {
  readonly host: Pick<
    MailHost,
    'composeOf' | 'bodyOf' | 'sendControlAt' | 'sendControl' | 'isSendKey'
  >;
  /** Adds a compose with a body and a Send; what reaches its Send stands in `heard`. */
  readonly addCompose: () => { compose: HTMLElement; body: HTMLElement; send: HTMLElement };
  /** What the page's own listeners heard, as `type` per event, and its sends by key. */
  readonly heard: string[];
}

/** A mailbox page whose Send listens to every kind of event, as pages do. */
export function fakeMail(): FakeMail {
  document.body.innerHTML = '';
  const heard: string[] = [];
  const closest = (element: Element, selector: string) => element.closest<HTMLElement>(selector);
  const sendControlAt = (element: Element): SendControl | null => {
    const control = closest(element, '.send');
    const compose = closest(element, '.compose');
    return control === null || compose === null ? null : { compose, element: control, way: 'send' };
  };
  return {
    heard,
    host: {
      composeOf: (element) => closest(element, '.compose'),
      bodyOf: (compose) => compose.querySelector<HTMLElement>('.body'),
      sendControl: (compose) => compose.querySelector<HTMLElement>('.send'),
      sendControlAt,
      isSendKey: ({ key, ctrlKey }) => key === 'Enter' && ctrlKey,
    },
    addCompose() {
      const compose = document.createElement('div');
      compose.className = 'compose';
      compose.innerHTML = '<div class="body" tabindex="0"></div><div class="send">Send</div>';
      document.body.append(compose);
      const send = compose.querySelector<HTMLElement>('.send') ?? compose;
      const body = compose.querySelector<HTMLElement>('.body') ?? compose;
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        send.addEventListener(type, () => heard.push(type));
      }
      for (const type of ['keydown', 'keyup'])
        compose.addEventListener(type, () => heard.push(type));
      return { compose, body, send };
    },
  };
}

/** A whole click as a browser makes it; `count` is 2 for the second half of a double click. */
export function click(element: HTMLElement, count = 1): void {
  const init = { bubbles: true, cancelable: true, button: 0 };
  element.dispatchEvent(new PointerEvent('pointerdown', init));
  element.dispatchEvent(new MouseEvent('mousedown', { ...init, detail: count }));
  element.dispatchEvent(new PointerEvent('pointerup', init));
  element.dispatchEvent(new MouseEvent('mouseup', { ...init, detail: count }));
  element.dispatchEvent(new MouseEvent('click', { ...init, detail: count }));
}

/** Presses a key; a held one repeats. */
export function press(element: HTMLElement, key: string, init: KeyboardEventInit = {}): void {
  const shared = { key, bubbles: true, cancelable: true, ...init };
  element.dispatchEvent(new KeyboardEvent('keydown', shared));
  element.dispatchEvent(new KeyboardEvent('keyup', shared));
}

/** Pointer events alone, as a finger or a pen makes them that doesn't tap. */
export function touch(element: HTMLElement, types: readonly string[], pointerType: string): void {
  for (const type of types) {
    const init = { bubbles: true, cancelable: true, button: 0, pointerType };
    element.dispatchEvent(new PointerEvent(type, init));
  }
}

/** A whole tap as a browser makes it: the mouse's part follows when the finger or the pen is lifted. */
export function tap(element: HTMLElement, pointerType: string): void {
  const mouse = (types: readonly string[]) => {
    for (const type of types) {
      const init = { bubbles: true, cancelable: true, button: 0, detail: 1 };
      element.dispatchEvent(new MouseEvent(type, init));
    }
  };
  touch(element, ['pointerdown'], pointerType);
  // A pen is a mouse to the page: its mouse's part comes in between.
  if (pointerType === 'pen') mouse(['mousedown']);
  touch(element, ['pointerup'], pointerType);
  mouse(pointerType === 'pen' ? ['mouseup', 'click'] : ['mousedown', 'mouseup', 'click']);
}
