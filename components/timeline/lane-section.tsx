import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { isLate, type Lane } from '@/lib/domain/timeline/timeline-lanes';
import type { TimelineEntry } from '@/lib/domain/timeline/timeline-entry';
import type { TimelineScale } from '@/lib/domain/timeline/timeline-scale';
import { DebtTrack } from './debt-track';
import { entryDetail, entryTitle, fullStateWords } from './entry-words';
import { ROW } from './row-layout';
import { STATE_LOOK, toneOf } from './tone';

/** How many of what is owed, and of what is settled, show before somebody asks for more. */
const OWED_FIRST = 8;
const SETTLED_FIRST = 3;

export interface LaneSectionProps {
  readonly lane: Lane;
  readonly scale: TimelineScale;
  readonly now: Date;
}

/** What one side owes and has settled, each from when to when. */
export function LaneSection({ lane: { side, owed, settled }, scale, now }: LaneSectionProps) {
  const [isWhole, setIsWhole] = useState(false);
  const shownOwed = isWhole ? owed : owed.slice(0, OWED_FIRST);
  const shownSettled = isWhole ? settled : settled.slice(0, SETTLED_FIRST);
  const more = owed.length - shownOwed.length;
  const moreSettled = settled.length - shownSettled.length;
  const late = owed.filter(isLate).length;
  return (
    <section aria-label={i18n.t(`timeline.lane.${side}`)} className="pt-4">
      <h2 className="relative flex w-fit items-baseline gap-2 bg-surface pr-2 pb-1 text-title font-semibold">
        {i18n.t(`timeline.lane.${side}`)}
        <span className="text-body font-normal text-ink-3 tabular-nums">
          {late > 0 && (
            <span className="font-semibold text-danger">{i18n.t('timeline.late', late)}</span>
          )}
          {late > 0 && owed.length > late && ', '}
          {owed.length > late && i18n.t('timeline.ahead', owed.length - late)}
          {owed.length === 0 && i18n.t('timeline.nothingOwed')}
        </span>
      </h2>
      <ul>
        {[...shownOwed, ...shownSettled].map((entry) => (
          <DebtRow key={entry.key} entry={entry} scale={scale} now={now} />
        ))}
      </ul>
      {(more > 0 || moreSettled > 0 || isWhole) && (
        <Button
          small
          look="link"
          aria-expanded={isWhole}
          onClick={() => {
            setIsWhole(!isWhole);
          }}
        >
          {isWhole
            ? i18n.t('timeline.fewer')
            : more > 0
              ? i18n.t('timeline.showOwed', more + moreSettled)
              : i18n.t('timeline.showSettled', moreSettled)}
        </Button>
      )}
    </section>
  );
}

interface DebtRowProps {
  readonly entry: TimelineEntry;
  readonly scale: TimelineScale;
  readonly now: Date;
}

function DebtRow({ entry, scale, now }: DebtRowProps) {
  const detail = entryDetail(entry);
  return (
    <li className={cx(ROW, 'border-t border-line py-1')}>
      <div className="relative w-fit max-w-full min-w-0 bg-surface">
        <p className="line-clamp-2 text-ink wrap-anywhere">{entryTitle(entry)}</p>
        <p className="flex min-w-0 flex-wrap gap-x-2 text-small text-ink-3">
          <span className="min-w-0 truncate">{detail}</span>
          {/* Beside the bar where there is room. */}
          <span className={cx('@3xl:sr-only', STATE_LOOK[toneOf(entry.state)])}>
            {fullStateWords(entry, now)}
          </span>
        </p>
      </div>
      <DebtTrack entry={entry} scale={scale} now={now} />
    </li>
  );
}
