import { i18n } from '#i18n';
import { localDay } from '@/components/ledger/local-day';
import { shortDay } from '@/components/ledger/short-day';
import { Fold } from '@/components/ui/fold';
import type { TimelineEntry } from '@/lib/domain/timeline/timeline-entry';
import { entrySentence } from './entry-words';

export interface TimelineListProps {
  readonly entries: readonly TimelineEntry[];
  readonly now: Date;
}

/** The whole timeline in words, in the order of time: the same for whoever would rather read. */
export function TimelineList({ entries, now }: TimelineListProps) {
  return (
    <Fold label={i18n.t('timeline.list', entries.length)} className="mt-6">
      <EntryList entries={entries} now={now} />
    </Fold>
  );
}

/** Some of it in words. */
export function EntryList({ entries, now }: TimelineListProps) {
  return (
    <ol className="max-w-180 divide-y divide-line">
      {entries.map((entry) => (
        <li key={entry.key} className="flex gap-3 py-1.5">
          <span className="w-20 shrink-0 text-small leading-5 text-ink-3 tabular-nums">
            {shortDay(localDay(new Date(entry.at)), now)}
          </span>
          <span className="min-w-0 wrap-anywhere">{entrySentence(entry, now)}</span>
        </li>
      ))}
    </ol>
  );
}
