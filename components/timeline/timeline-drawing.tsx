import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { Move } from '@/lib/domain/journey/move';
import type { MarkGroup } from '@/lib/domain/timeline/mark-groups';
import type { TimelineEntry } from '@/lib/domain/timeline/timeline-entry';
import { timelineLanes } from '@/lib/domain/timeline/timeline-lanes';
import { timelineScale } from '@/lib/domain/timeline/timeline-scale';
import { LaneSection } from './lane-section';
import { MoveBanner } from './move-banner';
import { StrandRow } from './strand-row';
import { TimelineAxis, TodayLine } from './timeline-axis';
import { EntryList } from './timeline-list';
import { walkMarks } from './walk-marks';

export interface TimelineDrawingProps {
  readonly entries: readonly TimelineEntry[];
  readonly move: Move | null;
  readonly now: Date;
}

/** A deal over time: who owes what, by when; what is late, what is settled, what happened. Today runs through it. */
export function TimelineDrawing({ entries, move, now }: TimelineDrawingProps) {
  const scale = useMemo(() => timelineScale(entries, now), [entries, now]);
  const { lanes, strands } = useMemo(() => timelineLanes(entries), [entries]);
  const [opened, setOpened] = useState<MarkGroup | null>(null);
  return (
    <div className="@container">
      <MoveBanner move={move} today={scale.today} now={now} />
      <div className="relative" onKeyDown={walkMarks}>
        <TodayLine today={scale.today} />
        <TimelineAxis scale={scale} now={now} />
        {lanes.map((lane) => (
          <LaneSection key={lane.side} lane={lane} scale={scale} now={now} />
        ))}
        <section aria-label={i18n.t('timeline.happened')} className="pt-4">
          <h2 className="relative w-fit bg-surface pr-2 pb-1 text-title font-semibold">
            {i18n.t('timeline.happened')}
          </h2>
          <ul>
            {strands.map(({ strand, entries: own }) => (
              <StrandRow
                key={strand}
                strand={strand}
                entries={own}
                scale={scale}
                now={now}
                openKey={opened?.key ?? null}
                onOpen={(group) => {
                  setOpened(group.key === opened?.key ? null : group);
                }}
              />
            ))}
          </ul>
        </section>
      </div>
      {opened !== null && (
        <div data-opened role="status" className="mt-2 rounded-lg bg-sunken px-4 py-2">
          <EntryList entries={opened.entries} now={now} />
        </div>
      )}
      <p className="pt-3 text-small text-ink-3">{i18n.t('timeline.walk')}</p>
    </div>
  );
}
