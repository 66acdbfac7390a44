import { COMPOSE_SELECTORS } from './compose-selectors';
import { PAGE_SELECTORS } from './page-selectors';
import { SEND_SELECTORS } from './send-selectors';

/**
 * Every hook into Gmail's pages. `seen` and `source` name the best evidence for the hook as such: captured
 * markup (2014–2025), public extensions as they stood in 2026, or developers' reports from live Gmail.
 */
export const GMAIL = { ...COMPOSE_SELECTORS, ...PAGE_SELECTORS, ...SEND_SELECTORS } as const;
