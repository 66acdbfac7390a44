import { i18n } from '#i18n';
import {
  PROMISE_REVIEWS,
  PROMISE_STATUSES,
  type PromiseStatus,
} from '@/lib/domain/ledger/promise-record';
import type { PromiseEvent } from '@/lib/domain/ledger/promise-event';
import { PROMISE_KINDS } from '@/lib/domain/promises/promise-span';
import { shortDay } from './short-day';

/** What the words of a history need to know besides its events. */
export interface HistoryFacts {
  readonly now: Date;
  readonly dealNames: ReadonlyMap<string, string>;
}

/** One event of a promise's history in plain words, without its day. */
export function historyWords(event: PromiseEvent, { now, dealNames }: HistoryFacts): string {
  const { what } = event;
  const word = wordFor(event, { now, dealNames });
  switch (what) {
    case 'recorded':
    case 'sent':
      return i18n.t(`history.${what}`);
    case 'status':
      return i18n.t(`history.status.${statusOf(event.to)}`);
    case 'review':
      return i18n.t('history.review', { to: word(event.to) });
    case 'sentence':
      return i18n.t('history.sentence', { from: event.from ?? '' });
    case 'due':
    case 'kind':
    case 'owner':
    case 'deal':
      return changed(what, event, word);
  }
}

function changed(
  what: 'due' | 'kind' | 'owner' | 'deal',
  { from, to }: PromiseEvent,
  word: (value: string | null) => string,
): string {
  if (to === null || to === '') return i18n.t(`history.${what}.removed`, { from: word(from) });
  if (from === null || from === '') return i18n.t(`history.${what}.set`, { to: word(to) });
  return i18n.t(`history.${what}.moved`, { from: word(from), to: word(to) });
}

function wordFor({ what }: PromiseEvent, { now, dealNames }: HistoryFacts) {
  return (value: string | null): string => {
    if (value === null) return '';
    if (what === 'due') return shortDay(value, now);
    if (what === 'deal') return dealNames.get(value) ?? i18n.t('history.goneDeal');
    const kind = PROMISE_KINDS.find((one) => one === value);
    if (what === 'kind' && kind !== undefined) return i18n.t(`kind.${kind}`);
    const review = PROMISE_REVIEWS.find((one) => one === value);
    if (what === 'review' && review !== undefined) return i18n.t(`promised.${review}`);
    return value;
  };
}

function statusOf(value: string | null): PromiseStatus {
  return PROMISE_STATUSES.find((one) => one === value) ?? 'open';
}
