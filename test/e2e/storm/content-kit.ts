/** What a call of ours does while a fault is armed. */
export type CallFault = 'throw' | 'never' | 'late' | 'garbage';

/** A fault in our content script's own calls. */
export interface ArmedFault {
  readonly point: string;
  readonly does: CallFault;
  /** Calls that still work before the first that doesn't. */
  readonly skip: number;
  readonly times: number;
  /** Milliseconds by which a late answer is late. */
  readonly delay: number;
}

/** What the isolated world gets: our script's view of the browser, made to fail on demand. */
interface Kit {
  readonly arm: (fault: ArmedFault) => void;
  /** Takes all faults away. @returns How many calls failed. */
  readonly disarm: () => number;
}

function makeKit(runtime: object): Kit {
  const nodes = [Document.prototype, Element.prototype];
  const places: Readonly<Record<string, readonly (readonly [object, string])[]>> = {
    querySelectorAll: nodes.map((owner) => [owner, 'querySelectorAll'] as const),
    querySelector: nodes.map((owner) => [owner, 'querySelector'] as const),
    closest: [[Element.prototype, 'closest']],
    matches: [[Element.prototype, 'matches']],
    contains: [[Node.prototype, 'contains']],
    getAttribute: [[Element.prototype, 'getAttribute']],
    setAttribute: [[Element.prototype, 'setAttribute']],
    removeAttribute: [[Element.prototype, 'removeAttribute']],
    getBoundingClientRect: [
      [Element.prototype, 'getBoundingClientRect'],
      [Range.prototype, 'getBoundingClientRect'],
    ],
    getComputedStyle: [[globalThis, 'getComputedStyle']],
    focus: [[HTMLElement.prototype, 'focus']],
    dispatchEvent: [[EventTarget.prototype, 'dispatchEvent']],
    createTreeWalker: [[Document.prototype, 'createTreeWalker']],
    setTimeout: [[globalThis, 'setTimeout']],
    clearTimeout: [[globalThis, 'clearTimeout']],
    stringify: [[JSON, 'stringify']],
    randomUUID: [[Crypto.prototype, 'randomUUID']],
    exec: [[RegExp.prototype, 'exec']],
    replace: [[String.prototype, 'replace']],
    slice: [[String.prototype, 'slice']],
    segment: [[Intl.Segmenter.prototype, 'segment']],
    map: [[Array.prototype, 'map']],
    filter: [[Array.prototype, 'filter']],
    find: [[Array.prototype, 'find']],
    some: [[Array.prototype, 'some']],
    'Map.get': [[Map.prototype, 'get']],
    'Map.set': [[Map.prototype, 'set']],
    abort: [[AbortController.prototype, 'abort']],
    sendMessage: [[runtime, 'sendMessage']],
  };
  const { apply, get, set } = Reflect;
  const later = globalThis.setTimeout.bind(globalThis);
  const undo: (() => void)[] = [];
  let failed = 0;
  return {
    arm({ point, does, skip, times, delay }) {
      let calls = 0;
      for (const [owner, name] of places[point] ?? []) {
        const original: unknown = get(owner, name);
        if (typeof original !== 'function') continue;
        set(owner, name, function (this: unknown, ...given: unknown[]): unknown {
          const call = calls;
          calls += 1;
          if (call < skip || call >= skip + times) return apply(original, this, given) as unknown;
          failed += 1;
          if (does === 'throw') throw new Error(`storm: ${name}`);
          return new Promise((resolve) => {
            if (does === 'garbage') resolve({ storm: true });
            if (does === 'late') {
              later(() => {
                resolve(apply(original, this, given));
              }, delay);
            }
          });
        });
        undo[undo.length] = () => {
          set(owner, name, original);
        };
      }
    },
    disarm() {
      while (undo.length > 0) undo.pop()?.();
      const count = failed;
      failed = 0;
      return count;
    },
  };
}

/** An expression that gives the kit of the world it is evaluated in, made at its first use. */
export const KIT = `(globalThis.__name ??= (made) => made, globalThis.storm ??= (${String(makeKit)})(chrome.runtime))`;
