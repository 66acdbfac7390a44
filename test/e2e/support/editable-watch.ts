import type { Locator } from 'playwright-core';

/** What happened to an editable beside what was typed into it. */
export interface EditableRecord {
  /** Changes of its nodes or attributes, or of an attribute around it, that no input event of the browser explains. */
  readonly foreign: readonly string[];
  /** Edits by the browser. */
  readonly edits: number;
  /** Every attribute of the editable and of what it stands in, ids left out. */
  readonly attributes: readonly string[];
}

declare global {
  interface Window {
    editableWatch: {
      readonly foreign: string[];
      edits: number;
      /** Does something of the page's own that is not to be recorded. */
      readonly apart: (act: () => void) => void;
    };
  }
}

/** Records what happens to a compose's editable from now on. */
export async function watchEditable(body: Locator): Promise<void> {
  await body.evaluate((editable) => {
    const name = (node: Node) => (node instanceof Element ? node.tagName : node.nodeName);
    const tell = ({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord) =>
      [type, name(target), attributeName, ...[...addedNodes, ...removedNodes].map(name)].join(' ');
    const observer = new MutationObserver((records) => {
      watch.foreign.push(...records.map(tell));
    });
    const watch = {
      foreign: [] as string[],
      edits: 0,
      apart(act: () => void) {
        act();
        observer.takeRecords();
      },
    };
    // The browser changes the nodes between these two events; what it did there is an edit. First of all listeners:
    // after each of them what was recorded so far is delivered.
    const listen = (type: string, act: () => void) => {
      const onEvent = ({ target }: Event) => {
        if (target === editable) act();
      };
      window.addEventListener(type, onEvent, true);
    };
    listen('beforeinput', () => {
      watch.foreign.push(...observer.takeRecords().map(tell));
    });
    listen('input', () => {
      watch.edits += 1;
      observer.takeRecords();
    });
    observer.observe(editable, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
    const box = editable.closest('.M9');
    for (let around = editable.parentElement; around !== null; around = around.parentElement) {
      observer.observe(around, { attributes: true });
      if (around === box) break;
    }
    window.editableWatch = watch;
  });
}

/** What was recorded. */
export function readEditable(body: Locator): Promise<EditableRecord> {
  return body.evaluate((editable) => {
    const attributes: string[] = [];
    for (let at: Element | null = editable; at !== null; at = at.parentElement) {
      for (const { name, value } of at.attributes)
        if (!/^(?:id|data-compose-id)$/u.test(name))
          attributes.push(`${at.tagName} ${name}=${value}`);
      if (at.matches('.M9')) break;
    }
    const { foreign, edits } = window.editableWatch;
    return { foreign, edits, attributes };
  });
}
