import { i18n } from '#i18n';
import { localDay } from '@/components/ledger/local-day';
import { shortDay } from '@/components/ledger/short-day';
import { cx } from '@/components/ui/cx';
import type { TimelineScale } from '@/lib/domain/timeline/timeline-scale';
import { ROW, TRACK_PLACE } from './row-layout';

export interface TimelineAxisProps {
  readonly scale: TimelineScale;
  readonly now: Date;
}

/** The dates of the line of time, today standing out. */
export function TimelineAxis({ scale: { ticks, today }, now }: TimelineAxisProps) {
  return (
    <div className={cx(ROW, 'sticky top-0 z-20 bg-surface')} aria-hidden>
      <span className="hidden @3xl:block" />
      <div className="relative h-9 border-b border-edge text-micro text-ink-3 tabular-nums">
        {ticks.map(({ at, place, isMajor }) => (
          <span
            key={at}
            className={cx(
              "absolute bottom-1 -translate-x-1/2 whitespace-nowrap before:absolute before:top-full before:left-1/2 before:h-1 before:w-px before:bg-edge before:content-['']",
              !isMajor && 'hidden @3xl:block',
            )}
            style={{ left: `${String(Math.min(96, Math.max(place, 4)))}%` }}
          >
            {shortDay(at, now)}
          </span>
        ))}
        <span
          className="absolute bottom-0 -translate-x-1/2 rounded-t-md bg-accent px-2 py-0.5 text-small font-semibold whitespace-nowrap text-on-accent"
          style={{ left: `${String(today)}%` }}
        >
          {i18n.t('timeline.today', { day: shortDay(localDay(now), now) })}
        </span>
      </div>
    </div>
  );
}

/** Today, through the whole drawing. */
export function TodayLine({ today }: { readonly today: number }) {
  return (
    <div aria-hidden className={cx('pointer-events-none absolute inset-y-0', TRACK_PLACE)}>
      <span
        className="absolute inset-y-0 w-0.5 -translate-x-1/2 bg-accent"
        style={{ left: `${String(today)}%` }}
      />
    </div>
  );
}
