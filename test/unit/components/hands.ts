import { act } from 'react';
import { vi } from 'vitest';

/** Waits until an expectation holds, letting React work meanwhile. */
export async function until(check: () => void): Promise<void> {
  await act(() => vi.waitFor(check, { timeout: 10_000, interval: 10 }));
}

/** Presses a key where the focus is; gives whether somebody took it. */
export async function press(key: string, more: KeyboardEventInit = {}): Promise<boolean> {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  await act(async () => {
    target.dispatchEvent(event);
    await Promise.resolve();
  });
  return event.defaultPrevented;
}

/** Clicks. */
export async function click(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.click();
    await Promise.resolve();
  });
}

/** Puts a value into an input or a select as typing or choosing does. */
export async function fill(control: HTMLElement, value: string): Promise<void> {
  const prototype: unknown = Object.getPrototypeOf(control);
  const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  await act(async () => {
    setter?.call(control, value);
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
}

/** The control or button that a user knows by this name. */
export function named(name: string): HTMLElement {
  const all = [
    ...document.querySelectorAll<HTMLElement>('button, a, input, select, [role=dialog]'),
  ];
  const found = all.find((element) => nameOf(element) === name);
  if (found === undefined) throw new Error(`nothing named ${name}: ${all.map(nameOf).join(' | ')}`);
  return found;
}

function nameOf(element: HTMLElement): string {
  const own = element.getAttribute('aria-label');
  const by = element.getAttribute('aria-labelledby');
  const label =
    document.querySelector(`label[for="${element.id}"]`) ?? element.closest('label') ?? element;
  const text = by === null ? label.textContent : document.getElementById(by)?.textContent;
  return (own ?? text ?? '').trim();
}

/** Chooses a file of this text, as the browser's own dialog does. */
export async function choose(input: HTMLElement, text: string): Promise<void> {
  const file = new File([text], 'file.json', { type: 'application/json' });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
}
