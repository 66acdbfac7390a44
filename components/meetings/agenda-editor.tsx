import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { IconButton } from '@/components/ui/icon-button';
import { SortableList } from '@/components/ui/sortable-list';
import { MOST_POINTS, type AgendaPoint } from '@/lib/domain/deals/meeting';
import { newId } from '@/lib/domain/ids';

export interface AgendaEditorProps {
  readonly agenda: readonly AgendaPoint[];
  /** How long the meeting is planned to take. */
  readonly minutes: number;
  readonly onAgenda: (agenda: AgendaPoint[]) => void;
  readonly onMinutes: (minutes: number) => void;
  /** Puts the kind's standard plan in; null where there is none, or something stands here. */
  readonly onStandard: (() => void) | null;
}

const MOST_MINUTES = 480;
const FEWEST_MINUTES = 5;

/** What a meeting goes through: written in place, put in order, and its minutes against the whole. */
export function AgendaEditor({
  agenda,
  minutes,
  onAgenda,
  onMinutes,
  onStandard,
}: AgendaEditorProps) {
  const list = useRef<HTMLElement>(null);
  const sum = agenda.reduce((all, point) => all + (point.minutes ?? 0), 0);
  const isOver = sum > minutes;
  const change = (index: number, patch: Partial<AgendaPoint>) => {
    onAgenda(agenda.map((point, at) => (at === index ? { ...point, ...patch } : point)));
  };
  const focus = (index: number) => {
    // The point is only there once it has been shown.
    queueMicrotask(() => list.current?.querySelectorAll('textarea')[index]?.focus());
  };
  const add = () => {
    onAgenda([...agenda, { id: newId(), text: '', minutes: null }]);
    focus(agenda.length);
  };
  return (
    <section
      ref={list}
      aria-label={i18n.t('meetings.agenda.title')}
      className="flex min-w-0 flex-col gap-1.5"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-2">
        <h3 className="text-small text-ink-2">{i18n.t('meetings.agenda.title')}</h3>
        {agenda.length > 0 && (
          <p
            role="status"
            className={cx('text-small tabular-nums', isOver ? 'text-warn' : 'text-ink-3')}
          >
            {i18n.t(isOver ? 'meetings.agenda.over' : 'meetings.agenda.sum', {
              sum: String(sum),
              minutes: String(minutes),
            })}
          </p>
        )}
      </div>
      {agenda.length > 0 && (
        <SortableList
          label={i18n.t('meetings.agenda.title')}
          items={agenda}
          nameOf={nameOf}
          onMove={(from, to) => {
            const moved = agenda[from];
            if (moved !== undefined) onAgenda(agenda.toSpliced(from, 1).toSpliced(to, 0, moved));
          }}
          className="flex flex-col gap-1"
        >
          {(point, index, handle) => (
            <div className="flex items-start gap-1">
              <span className="-ml-1 py-0.5">{handle}</span>
              <textarea
                rows={1}
                maxLength={500}
                aria-label={i18n.t('meetings.agenda.point', { number: String(index + 1) })}
                className="control field-sizing-content max-h-40 min-w-0 flex-1 resize-none"
                value={point.text}
                onChange={(event) => {
                  change(index, { text: oneLine(event.target.value) });
                }}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                  event.preventDefault();
                  if (index === agenda.length - 1 && agenda.length < MOST_POINTS) add();
                  else focus(index + 1);
                }}
              />
              <input
                type="number"
                inputMode="numeric"
                min={0}
                max={MOST_MINUTES}
                aria-label={i18n.t('meetings.agenda.minutesOf', { name: nameOf(point, index) })}
                className="control w-14 shrink-0 px-1.5 text-right tabular-nums"
                value={point.minutes ?? ''}
                onChange={(event) => {
                  change(index, { minutes: minutesOf(event.target.value) });
                }}
              />
              <IconButton
                label={i18n.t('meetings.agenda.remove', { name: nameOf(point, index) })}
                icon={X}
                className="mt-0.5 -mr-1"
                onClick={() => {
                  onAgenda(agenda.toSpliced(index, 1));
                  list.current?.querySelector<HTMLElement>('[data-add]')?.focus();
                }}
              />
            </div>
          )}
        </SortableList>
      )}
      <div className="flex flex-wrap gap-1.5">
        {agenda.length < MOST_POINTS && (
          <Button small data-add onClick={add}>
            <Plus size={13} aria-hidden />
            {i18n.t('meetings.agenda.add')}
          </Button>
        )}
        {isOver && sum >= FEWEST_MINUTES && sum <= MOST_MINUTES && (
          <Button
            small
            look="quiet"
            onClick={() => {
              onMinutes(sum);
            }}
          >
            {i18n.t('meetings.agenda.useSum', { sum: String(sum) })}
          </Button>
        )}
        {onStandard !== null && (
          <Button small look="quiet" onClick={onStandard}>
            {i18n.t('meetings.agenda.standard')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** A point as one speaks of it: its first words, or its number. */
function nameOf({ text }: AgendaPoint, index: number): string {
  const words = text.trim().slice(0, 60);
  return words === '' ? i18n.t('meetings.agenda.point', { number: String(index + 1) }) : words;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ');
}

/** A point without a time of its own has none. */
function minutesOf(typed: string): number | null {
  const count = Math.round(Number(typed));
  return typed === '' || Number.isNaN(count) ? null : Math.min(Math.max(count, 0), MOST_MINUTES);
}
