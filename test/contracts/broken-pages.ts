import { allElements } from '../fixtures/load-page';

/** Values no reader may stumble over. */
const HOSTILE_VALUES = [
  '',
  'undefined',
  '"><img src=x onerror=1>',
  '\u202E'.repeat(50),
  'x'.repeat(100_000),
];

/** What happy-dom pairs slots by: it builds a selector of them, and throws at what isn't one. */
const OF_SLOTS = new Set(['slot', 'name']);

/** As many elements of a page as are broken one by one; more adds time and no new kind of page. */
const MOST = 160;

function some<T>(all: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.ceil(all.length / MOST));
  return all.filter((_, at) => at % step === 0);
}

/** Runs a reader over a page with each of its elements missing in turn. */
export function withEachElementMissing(page: Document, read: () => void): void {
  for (const element of some(allElements(page.body))) {
    const parent = element.parentNode;
    if (parent === null) continue;
    const next = element.nextSibling;
    element.remove();
    read();
    parent.insertBefore(element, next);
  }
}

/** Runs a reader over a page with each of its attributes holding something hostile in turn. */
export function withEachAttributeHostile(page: Document, read: () => void): void {
  const attributes = allElements(page.body)
    .flatMap((element) =>
      [...element.attributes].map(({ name, value }) => ({ element, name, value })),
    )
    .filter(({ name }) => !OF_SLOTS.has(name));
  some(attributes).forEach(({ element, name, value }, at) => {
    element.setAttribute(name, HOSTILE_VALUES[at % HOSTILE_VALUES.length] ?? '');
    read();
    element.setAttribute(name, value);
  });
}
