import { i18n } from '#i18n';
import type { SelectOption } from '@/components/ui/select-input';
import { DUE_FILTERS, STATE_FILTERS } from '@/lib/domain/ledger/filter-ledger';
import { PROMISE_REVIEWS, PROMISE_SOURCES, SAID_SOURCES } from '@/lib/domain/ledger/promise-record';
import { PROMISE_KINDS } from '@/lib/domain/promises/promise-span';

/** Statuses a rep can give a promise. */
export const SET_STATUSES = ['open', 'kept', 'broken', 'reset', 'withdrawn'] as const;

/** Choices of the ledger in the rep's words, in the order they are offered. */
export const ledgerOptions = {
  kind: () => PROMISE_KINDS.map((value) => ({ value, label: i18n.t(`kind.${value}`) })),
  review: () => PROMISE_REVIEWS.map((value) => ({ value, label: i18n.t(`promised.${value}`) })),
  status: () => SET_STATUSES.map((value) => ({ value, label: i18n.t(`status.${value}`) })),
  source: () => PROMISE_SOURCES.map((value) => ({ value, label: i18n.t(`source.${value}`) })),
  said: () => SAID_SOURCES.map((value) => ({ value, label: i18n.t(`source.${value}`) })),
  due: () => DUE_FILTERS.map((value) => ({ value, label: i18n.t(`dueFilter.${value}`) })),
  state: () => STATE_FILTERS.map((value) => ({ value, label: i18n.t(`stateFilter.${value}`) })),
} as const satisfies Record<string, () => SelectOption[]>;
