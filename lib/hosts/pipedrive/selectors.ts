import type { Selector } from '../selector';

/** The two hooks into Pipedrive's deal pages; all else is read through its interface. */
export const PIPEDRIVE = {
  title: {
    css: '[data-testid=header-title] textarea',
    means: "The deal's title, which is always a field: its value counts, not its text.",
    seen: '2026-09',
    source: 'extension',
  },
  won: {
    css: '[data-testid=won-button]',
    means: 'Marks the deal as won, whatever stage it is in.',
    seen: '2025-01',
    source: 'report',
  },
} as const satisfies Record<string, Selector>;
