import type { CrmRecord } from '@/lib/domain/page/page-context';
import type { DealHost } from '@/lib/hosts/deal-host';
import type { DomActivity } from './dom-activity';
import { onAddressChange } from './on-address-change';
import {
  followNavigation,
  followSight,
  isSameKey,
  nextLook,
  NO_TRAIL,
  readSight,
} from './settled-record';

/** The record a CRM page is about, once its id and name belong together. */
export interface DealWatch {
  readonly current: () => CrmRecord | null;
  /** The address changed, or may have. */
  readonly look: () => void;
}

/**
 * Follows the record of a CRM page until the signal aborts.
 *
 * @param onChange - The settled record changed, or there is none any more.
 */
export function startDealWatch(
  page: { host: DealHost; root: Document; view: Window; activity: DomActivity },
  onChange: () => void,
  signal: AbortSignal,
): DealWatch {
  const { host, root, view } = page;
  let trail = NO_TRAIL;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const rest = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const look = () => {
    rest();
    if (signal.aborted) return;
    const { settled } = trail;
    const now = performance.now();
    trail = followSight(trail, readSight(host, root, view.location.href), now);
    const wait = nextLook(trail, now);
    if (wait !== null) timer = setTimeout(look, wait);
    if (JSON.stringify(trail.settled) !== JSON.stringify(settled)) onChange();
  };
  page.activity.subscribe(look, signal);
  const navigate = () => {
    const { key } = trail;
    look();
    if (isSameKey(key, trail.key)) trail = followNavigation(trail, performance.now());
  };
  onAddressChange(view, navigate, signal);
  root.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', rest);
  look();
  return {
    // Between a change of address and the next look the settled record is the one before.
    current: () =>
      isSameKey(host.locate(new URL(view.location.href)), trail.key) ? trail.settled : null,
    look,
  };
}
