import { every } from '../../gmail/page/dom';
import { isNative } from './labels';

const TEMPLATE = 'template[shadowrootmode]';

/**
 * Builds the components below a root, each described by a `<template shadowrootmode>` in its element. Native:
 * every template becomes a shadow root. Synthetic: its content takes the element's place inside, with what is
 * slotted moved into the slots, which is all that a script of another world sees of it.
 */
export function build(root: ParentNode): void {
  for (const template of every(root, TEMPLATE)) {
    const host = template.parentElement;
    if (host === null || !(template instanceof HTMLTemplateElement)) continue;
    template.remove();
    if (isNative) attach(host, template.content);
    else flatten(host, template.content);
  }
}

function attach(host: HTMLElement, content: DocumentFragment): void {
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sharedSheet()];
  shadow.append(content);
  build(shadow);
}

function flatten(host: HTMLElement, content: DocumentFragment): void {
  for (const slot of content.querySelectorAll('slot')) {
    const guests = [...host.childNodes].filter((node) => {
      return (node instanceof Element ? node.slot : '') === slot.name;
    });
    slot.append(...guests);
  }
  build(content);
  host.replaceChildren(content);
}

let sheet: CSSStyleSheet | null = null;

function sharedSheet(): CSSStyleSheet {
  if (sheet !== null) return sheet;
  sheet = new CSSStyleSheet();
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  sheet.replaceSync(rules.map(({ cssText }) => cssText).join('\n'));
  return sheet;
}

/** Every element that a selector matches below a root, in shadow roots too. */
export function everyIn(root: ParentNode, selector: string): readonly HTMLElement[] {
  const inner = every(root, '*').flatMap(({ shadowRoot }) => {
    return shadowRoot === null ? [] : everyIn(shadowRoot, selector);
  });
  return [...every(root, selector), ...inner];
}

/** The nearest element at or above an event's real target, out of shadow roots. */
export function pressed(event: Event, selector: string): HTMLElement | null {
  const found = event
    .composedPath()
    .find((node) => node instanceof Element && node.matches(selector));
  return found instanceof HTMLElement ? found : null;
}
