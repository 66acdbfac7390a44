import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { localDay } from '@/components/ledger/local-day';
import { saveFile } from '@/components/ledger/save-file';
import { Button } from '@/components/ui/button';
import { CompactSelect } from '@/components/ui/compact-select';
import { Fold } from '@/components/ui/fold';
import { sumHabits, type HabitFigure } from '@/lib/domain/habits/sum-habits';
import { unknownHabits } from '@/lib/domain/habits/unknown-habits';
import { habitsCsv } from './habits-csv';
import { CLOSE_SPANS, isInSpan } from '@/lib/domain/overview/close-span';
import type { OverviewRow } from '@/lib/domain/overview/overview-row';

export interface HabitFiguresProps {
  /** Every deal, whatever the table below is narrowed to. */
  readonly rows: readonly OverviewRow[];
  readonly now: Date;
  /** There is little room: they wait behind their name. */
  readonly isNarrow: boolean;
}

/** The four habits over all deals, of the span the rep asks for, and the way to take each deal's figures along. */
export function HabitFigures({ isNarrow, ...props }: HabitFiguresProps) {
  const figures = <Figures {...props} />;
  if (!isNarrow) return figures;
  return (
    <Fold label={i18n.t('habit.title')} className="mb-2 px-4 md:px-6">
      {figures}
    </Fold>
  );
}

function Figures({ rows, now }: Omit<HabitFiguresProps, 'isNarrow'>) {
  const [span, setSpan] = useState<(typeof CLOSE_SPANS)[number]>('all');
  const today = localDay(now);
  const judged = useMemo(
    () => rows.filter(({ closeDate }) => isInSpan(closeDate, span, today)),
    [rows, span, today],
  );
  const figures = useMemo(() => sumHabits(judged), [judged]);
  const unknown = useMemo(() => unknownHabits(judged), [judged]);
  return (
    <section
      aria-label={i18n.t('habit.title')}
      className="mx-4 mb-3 rounded-lg border border-line px-4 py-2.5 md:mx-6"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="flex-1 text-small text-ink-3">{i18n.t('habit.title')}</h2>
        <CompactSelect
          label={i18n.t('habit.span')}
          value={span}
          options={CLOSE_SPANS.map((value) => ({ value, label: i18n.t(`habit.spans.${value}`) }))}
          onChange={(event) => {
            setSpan(CLOSE_SPANS.find((one) => one === event.target.value) ?? 'all');
          }}
        />
        <Button
          small
          look="quiet"
          aria-label={i18n.t('habit.saveLabel')}
          onClick={() => {
            const name = `${i18n.t('habit.fileName')}-${today}.csv`;
            saveFile(name, 'text/csv', habitsCsv(judged));
          }}
        >
          <Download size={13} aria-hidden />
          {i18n.t('habit.save')}
        </Button>
      </div>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-2 pt-1 lg:grid-cols-4">
        {figures.map((figure) => (
          <Figure key={figure.id} figure={figure} unknown={unknown[figure.id]} />
        ))}
      </dl>
    </section>
  );
}

interface FigureProps {
  readonly figure: HabitFigure;
  /** How often nothing can be told yet. */
  readonly unknown: number;
}

function Figure({ figure: { id, part, whole }, unknown }: FigureProps) {
  const percent = whole === 0 ? null : Math.round((part / whole) * 100);
  return (
    <div className="min-w-0">
      <dt className="truncate text-small text-ink-2">{i18n.t(`habit.${id}`)}</dt>
      <dd className="flex flex-wrap items-baseline gap-x-2 tabular-nums">
        <span className="text-title font-semibold">
          {percent === null ? i18n.t('habit.nothing') : i18n.t('habit.share', { percent })}
        </span>
        <span className="text-small text-ink-3">
          {[
            ...(percent === null
              ? []
              : [
                  i18n.t('habit.of', {
                    part: part.toLocaleString(),
                    whole: whole.toLocaleString(),
                  }),
                ]),
            ...(unknown === 0 ? [] : [i18n.t(`habit.unknown.${id}`, unknown)]),
          ].join(' · ')}
        </span>
      </dd>
    </div>
  );
}
