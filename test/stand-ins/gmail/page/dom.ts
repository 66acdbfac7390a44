interface HtmlPolicy {
  createHTML(html: string): unknown;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): HtmlPolicy;
}

const policy = htmlPolicy();

/** Replaces an element's content, also where the page's policy demands Trusted Types. */
export function setHtml(target: Element, html: string): void {
  Reflect.set(target, 'innerHTML', policy.createHTML(html));
}

/** The one element that `html` describes. */
export function element(html: string): HTMLElement {
  const template = document.createElement('template');
  setHtml(template, html.trim());
  const { firstElementChild } = template.content;
  if (!(firstElementChild instanceof HTMLElement)) throw new Error(`No element in ${html}`);
  return firstElementChild;
}

/** The element at `selector`; throws where the page's own markup lacks it. */
export function must(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`Nothing at ${selector}`);
  return found;
}

/** The input or textarea at `selector`. */
export function field(root: ParentNode, selector: string): HTMLInputElement {
  const found = root.querySelector(selector);
  if (!(found instanceof HTMLInputElement)) throw new Error(`No field at ${selector}`);
  return found;
}

/** All elements at `selector`. */
export function every(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

/** The nearest element at or above an event's target. */
export function closest(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

/** Text made safe for markup and attribute values. */
export function escapeHtml(text: string): string {
  const named: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => named[character] ?? character);
}

function htmlPolicy(): HtmlPolicy {
  const factory: unknown = Reflect.get(window, 'trustedTypes');
  const rules = { createHTML: (html: string): string => html };
  return isFactory(factory) ? factory.createPolicy('stand-in', rules) : rules;
}

function isFactory(value: unknown): value is PolicyFactory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}
