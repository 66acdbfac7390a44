import type { Selector } from '../selector';

/** What any page may have that names what it is about. */
export const GENERIC = {
  heading: {
    css: 'h1',
    means: 'The heading of the page; a page with several says nothing by it.',
    seen: '2026-11',
    source: 'report',
  },
  dialog: {
    css: '[role=dialog], dialog',
    means: 'A panel over the page: its heading is not the page’s.',
    seen: '2026-11',
    source: 'report',
  },
} as const satisfies Record<string, Selector>;
