import type { Migration } from './migration';

/** What conversations suggest for a brief, and what the rep made of it. */
export const captures: Migration = {
  version: 7,
  stores: { captures: 'id, dealId' },
  upgrade: null,
};
