import { i18n } from '#i18n';
import type { PromiseEvent } from '@/lib/domain/ledger/promise-event';
import { historyWords, type HistoryFacts } from './history-words';
import { shortDay } from './short-day';

export interface PromiseHistoryProps {
  readonly events: readonly PromiseEvent[];
  readonly facts: HistoryFacts;
}

/** What happened to a promise, the latest first. */
export function PromiseHistory({ events, facts }: PromiseHistoryProps) {
  return (
    <section aria-label={i18n.t('history.title')}>
      <h3 className="pb-1.5 text-small font-medium text-ink-2">{i18n.t('history.title')}</h3>
      <ol className="flex flex-col gap-1.5">
        {events.toReversed().map((event, index) => (
          <li
            key={`${event.at} ${String(events.length - index)}`}
            className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-2 text-small"
          >
            <time dateTime={event.at} className="text-ink-3 tabular-nums">
              {shortDay(event.at, facts.now)}
            </time>
            <span className="wrap-anywhere text-ink-2">{historyWords(event, facts)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
