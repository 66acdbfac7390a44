import { CalendarDays, Check, TriangleAlert, X } from 'lucide-react';
import { cx } from '@/components/ui/cx';
import { isLate } from '@/lib/domain/timeline/timeline-lanes';
import type { TimelineEntry } from '@/lib/domain/timeline/timeline-entry';
import type { TimelineScale } from '@/lib/domain/timeline/timeline-scale';
import { entrySentence, stateWords } from './entry-words';
import { STATE_LOOK, toneOf, type Tone } from './tone';

export interface DebtTrackProps {
  readonly entry: TimelineEntry;
  readonly scale: TimelineScale;
  readonly now: Date;
}

const BAR: Readonly<Record<Tone, string>> = {
  late: 'bg-ink-3',
  good: 'bg-accent',
  warn: 'bg-accent',
  open: 'bg-ink-3',
  plain: 'bg-edge',
};
/** How wide a letter is taken to be, in per cent: words that end beyond the line stand on the left of their mark. */
const LETTER = 1.1;
const END = 98;

/** From when to when something is owed: what is past is solid, what is ahead an outline, what is over time red. */
export function DebtTrack({ entry, scale, now }: DebtTrackProps) {
  const { from, due, end, plannedAt, state } = entry;
  const { placeOf, today } = scale;
  const late = isLate(entry);
  // What has no day goes on until today, and beyond.
  const isEndless = due === null && end === null;
  const mark = isEndless ? today : placeOf(entry.at);
  const start = from === null ? mark : Math.min(mark, placeOf(from));
  // What was done in time ends where it was done; what was done late was late from its day on.
  const solidEnd = Math.min(late || state === 'done_late' ? placeOf(due ?? entry.at) : mark, today);
  const isPast = end !== null || late;
  const words = stateWords(entry, now);
  const wordsAt = late ? today : mark;
  return (
    <div className="relative h-7">
      <Bar from={start} to={solidEnd} look={cx('h-1', BAR[toneOf(state)])} />
      {late && due !== null && <Bar from={placeOf(due)} to={today} look="h-2 bg-danger" />}
      {state === 'done_late' && due !== null && (
        <Bar from={placeOf(due)} to={mark} look="h-1 bg-warn" />
      )}
      {!isPast && (
        <Bar from={Math.max(start, today)} to={mark} look="h-2 border border-dashed border-ink-3" />
      )}
      {from !== null && mark - start > 2 && (
        <span
          aria-hidden
          className={cx('absolute top-1/2 size-2 -translate-1/2 rounded-full', BAR[toneOf(state)])}
          style={{ left: `${String(start)}%` }}
        />
      )}
      {plannedAt !== null && end === null && (
        <span
          aria-hidden
          className="absolute top-1/2 flex size-4 -translate-1/2 items-center justify-center bg-surface text-ink-2"
          style={{ left: `${String(placeOf(plannedAt))}%` }}
        >
          <CalendarDays size={13} />
        </span>
      )}
      <button
        type="button"
        data-mark={entry.key}
        data-at={entry.at}
        aria-label={entrySentence(entry, now)}
        className="absolute top-1/2 z-10 flex size-6 -translate-1/2 items-center justify-center rounded-full"
        style={{ left: `${String(mark)}%` }}
      >
        <Mark entry={entry} />
      </button>
      <span
        aria-hidden
        className={cx(
          'absolute top-1/2 hidden -translate-y-1/2 rounded-sm bg-surface px-1 text-small whitespace-nowrap tabular-nums @3xl:block',
          STATE_LOOK[toneOf(state)],
        )}
        style={
          wordsAt + words.length * LETTER > END
            ? { right: `calc(${String(100 - wordsAt)}% + 0.5rem)` }
            : { left: `calc(${String(wordsAt)}% + ${late ? '0.25rem' : '0.75rem'})` }
        }
      >
        {words}
      </span>
    </div>
  );
}

interface BarProps {
  readonly from: number;
  readonly to: number;
  readonly look: string;
}

function Bar({ from, to, look }: BarProps) {
  if (to <= from) return null;
  return (
    <span
      aria-hidden
      className={cx('absolute top-1/2 -translate-y-1/2 rounded-full', look)}
      style={{ left: `${String(from)}%`, width: `${String(to - from)}%` }}
    />
  );
}

/** Where it ends, or is due: ticked when it was done, a warning when it is late, hollow while it is ahead. */
function Mark({ entry }: { readonly entry: TimelineEntry }) {
  const { state } = entry;
  const tone = toneOf(state);
  if (state === 'broken') return <Filled look="bg-danger text-surface" icon={X} />;
  if (tone === 'late') return <Filled look="bg-danger text-surface" icon={TriangleAlert} />;
  if (tone === 'good') return <Filled look="bg-accent text-on-accent" icon={Check} />;
  if (state === 'done_late') return <Filled look="bg-warn text-surface" icon={Check} />;
  return (
    <span
      aria-hidden
      className={cx(
        'size-3.5 rounded-full border-2 bg-surface',
        tone === 'warn' ? 'border-warn' : tone === 'open' ? 'border-ink-2' : 'border-edge',
      )}
    />
  );
}

function Filled({ look, icon: Icon }: { readonly look: string; readonly icon: typeof Check }) {
  return (
    <span
      aria-hidden
      className={cx('flex size-4.5 items-center justify-center rounded-full', look)}
    >
      <Icon size={11} strokeWidth={3} />
    </span>
  );
}
