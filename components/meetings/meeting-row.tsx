import {
  CalendarCheck,
  CalendarClock,
  CalendarPlus,
  CircleHelp,
  Pencil,
  Trash2,
} from 'lucide-react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { localDay } from '@/components/ledger/local-day';
import { shortDay } from '@/components/ledger/short-day';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { IconButton } from '@/components/ui/icon-button';
import type { Clock } from '@/lib/domain/clocks/clock';
import type { Meeting } from '@/lib/domain/deals/meeting';
import { checklistProgress } from '@/lib/domain/meetings/checklist-progress';
import type { DealMeeting, MeetingState } from '@/lib/domain/meetings/deal-meetings';
import { meetingProblems } from '@/lib/domain/meetings/meeting-problems';
import type { Viewer } from '@/lib/domain/overview/viewer';
import { hourText, kindText, problemText } from './meeting-words';

export interface MeetingRowProps {
  readonly row: DealMeeting;
  readonly viewer: Viewer;
  /** The clock that runs for it; null for none. */
  readonly clock: Clock | null;
  readonly onPlan: () => void;
  readonly onEdit: () => void;
  readonly onHeld: () => void;
  readonly onRemove: () => void;
}

const ICONS = {
  held: CalendarCheck,
  planned: CalendarClock,
  passed: CircleHelp,
  missing: CalendarPlus,
  later: CalendarPlus,
} as const satisfies Record<MeetingState, unknown>;

const TONES = {
  held: 'bg-accent text-on-accent',
  planned: 'bg-accent-soft text-accent-strong',
  passed: 'bg-warn-soft text-warn',
  missing: 'border border-edge text-ink-3',
  later: 'border border-line text-ink-3',
} as const satisfies Record<MeetingState, string>;

/** One meeting of a handoff: how it stands, by when it is due, and what can be done about it. */
export function MeetingRow({ row, viewer, clock, ...deeds }: MeetingRowProps) {
  const { onPlan, onEdit, onHeld, onRemove } = deeds;
  const { kind, state, meeting } = row;
  const { dossier } = useDeal();
  const name = kindText(kind);
  const Icon = ICONS[state];
  const [problem] =
    meeting === null || state === 'held' || state === 'passed'
      ? []
      : meetingProblems(meeting, dossier, viewer);
  return (
    <div className="flex items-start gap-2.5 px-3 py-2">
      <span
        aria-hidden
        className={cx('mt-0.5 grid size-6 shrink-0 place-items-center rounded-full', TONES[state])}
      >
        <Icon size={13} />
      </span>
      <div className="min-w-0 flex-1">
        <p className="font-medium">{name}</p>
        <p className="text-small text-ink-2">
          <Standing row={row} clock={clock} now={viewer.now} />
        </p>
        {state === 'passed' && (
          <Button
            small
            className="mt-1"
            aria-label={i18n.t('meetings.yesHeldName', { name })}
            onClick={onHeld}
          >
            {i18n.t('meetings.yesHeld')}
          </Button>
        )}
        {problem !== undefined && (
          <p className="text-small text-warn">{problemText(problem, viewer.now)}</p>
        )}
      </div>
      <span className="flex shrink-0 items-center gap-1 pt-0.5">
        {meeting === null ? (
          <Button
            small
            look={state === 'later' ? 'quiet' : 'secondary'}
            aria-label={i18n.t('meetings.planName', { name })}
            onClick={onPlan}
          >
            {i18n.t('meetings.plan')}
          </Button>
        ) : (
          <>
            <IconButton
              label={i18n.t('note.edit', { name })}
              icon={Pencil}
              data-edit={meeting.id}
              className="-my-0.5"
              onClick={onEdit}
            />
            <IconButton
              label={i18n.t('note.remove', { name })}
              icon={Trash2}
              className="-my-0.5 -mr-1"
              onClick={onRemove}
            />
          </>
        )}
      </span>
    </div>
  );
}

/** When it was, is, or has to be; and how much of its checklist is done. */
function Standing({
  row: { state, meeting },
  clock,
  now,
}: Pick<MeetingRowProps, 'row' | 'clock'> & { readonly now: Date }) {
  const { promises } = useDeal().dossier;
  const parts = [
    meeting === null ? i18n.t(`meetings.state.${state}`) : whenText(state, meeting, now),
  ];
  const due = clock?.dueAt ?? null;
  if (due !== null && state !== 'held') {
    const day = shortDay(due, now);
    parts.push(i18n.t(clock?.state === 'late' ? 'meetings.wasDue' : 'meetings.by', { day }));
  }
  if (meeting !== null) {
    const { done, all } = checklistProgress(meeting, promises, localDay(now));
    if (all > 0) parts.push(i18n.t('meetings.checks', { done: String(done), all: String(all) }));
  }
  return parts.join(' · ');
}

function whenText(state: MeetingState, { heldAt, plannedAt }: Meeting, now: Date): string {
  if (heldAt !== null) return i18n.t('meetings.heldOn', { day: shortDay(heldAt, now) });
  if (plannedAt === null) return i18n.t(`meetings.state.${state}`);
  const day = shortDay(plannedAt, now);
  return state === 'passed'
    ? i18n.t('meetings.wasPlanned', { day })
    : i18n.t('meetings.plannedFor', { day, time: hourText(plannedAt) });
}
