import { ArrowRight } from 'lucide-react';
import { i18n } from '#i18n';
import { dueWords } from '@/components/deals/due-words';
import { moveDeed, moverName } from '@/components/deals/move-words';
import { cx } from '@/components/ui/cx';
import type { Move } from '@/lib/domain/journey/move';
import { ROW } from './row-layout';

export interface MoveBannerProps {
  readonly move: Move | null;
  /** Where today stands, in per cent. */
  readonly today: number;
  readonly now: Date;
}

const MINE = { box: 'bg-accent text-on-accent', tip: 'border-t-accent' };
const THEIRS = { box: 'bg-accent-soft text-accent-strong', tip: 'border-t-accent-soft' };
const LATE = { box: 'bg-danger-soft text-danger', tip: 'border-t-danger-soft' };

/** Whose move it is, hung on the line of today. */
export function MoveBanner({ move, today, now }: MoveBannerProps) {
  if (move === null) return <p className="text-ink-2">{i18n.t('timeline.noMove')}</p>;
  const due = move.dueAt === null ? null : dueWords({ ...move, dueAt: move.dueAt }, now);
  const look = due?.isLate === true ? LATE : move.isMine ? MINE : THEIRS;
  return (
    <div className={ROW}>
      <div
        className={cx(
          'col-span-full flex flex-wrap items-center gap-x-2 gap-y-0.5 rounded-lg px-4 py-2.5 text-title',
          look.box,
        )}
      >
        <ArrowRight size={16} strokeWidth={2.5} aria-hidden className="shrink-0" />
        <span className="font-semibold">
          {move.isMine
            ? i18n.t('timeline.moveOf.mine')
            : i18n.t('timeline.moveOf.other', { name: moverName(move) })}
          {':'}
        </span>
        <span className="min-w-0">{moveDeed(move)}</span>
        {due !== null && <span className="font-semibold">{due.words}</span>}
      </div>
      <span aria-hidden className="hidden @3xl:block" />
      <span aria-hidden className="relative h-2">
        <span
          className={cx(
            'absolute -top-px -translate-x-1/2 border-x-8 border-t-8 border-x-transparent',
            look.tip,
          )}
          style={{ left: `${String(today)}%` }}
        />
      </span>
    </div>
  );
}
