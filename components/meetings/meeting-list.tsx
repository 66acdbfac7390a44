import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { Button } from '@/components/ui/button';
import { Fold } from '@/components/ui/fold';
import type { Meeting, MeetingKind } from '@/lib/domain/deals/meeting';
import { dealMeetings, type DealMeeting } from '@/lib/domain/meetings/deal-meetings';
import { MeetingRow } from './meeting-row';
import { useDueDays } from './use-due-days';
import { useViewer } from './use-viewer';

export interface MeetingListProps {
  /** The deal's, with what is being written laid over them. */
  readonly meetings: readonly Meeting[];
  /** The meeting that is being edited here, and its form. */
  readonly open: { readonly id: string; readonly form: ReactNode } | null;
  /** Whether what was typed is safe. */
  readonly status: ReactNode;
  readonly onPlan: (kind: MeetingKind) => void;
  readonly onEdit: (meeting: Meeting) => void;
  readonly onHeld: (meeting: Meeting) => void;
  readonly onRemove: (meeting: Meeting) => void;
}

/** The meetings of a handoff in their order: held, planned, and still missing; each opens its form in place. */
export function MeetingList({ meetings, open, status, onPlan, ...deeds }: MeetingListProps) {
  const { dossier } = useDeal();
  const viewer = useViewer();
  const dueOf = useDueDays(dossier.deal.id);
  const all = dealMeetings(
    { deal: dossier.deal, meetings: [...meetings] },
    { now: viewer.now, timeZone: viewer.calendar.timeZone },
  );
  const isLater = (row: DealMeeting) => row.state === 'later';
  const later = all.filter(isLater);
  const rowOf = (row: DealMeeting) => {
    const { meeting, kind } = row;
    const isOpen = meeting !== null && meeting.id === open?.id;
    return (
      <li key={meeting?.id ?? kind} className={isOpen ? 'relative -m-px' : undefined}>
        {isOpen ? (
          open.form
        ) : (
          <MeetingRow
            row={row}
            viewer={viewer}
            clock={dueOf(kind)}
            onPlan={() => {
              onPlan(kind);
            }}
            onEdit={() => {
              if (meeting !== null) deeds.onEdit(meeting);
            }}
            onHeld={() => {
              if (meeting !== null) deeds.onHeld(meeting);
            }}
            onRemove={() => {
              if (meeting !== null) deeds.onRemove(meeting);
            }}
          />
        )}
      </li>
    );
  };
  return (
    <section aria-label={i18n.t('meetings.list')} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="flex-1 font-semibold">{i18n.t('meetings.title')}</h2>
        {status}
        <Button
          small
          look="quiet"
          onClick={() => {
            onPlan('other');
          }}
        >
          <Plus size={13} aria-hidden />
          {i18n.t('meetings.other')}
        </Button>
      </div>
      <ul className="flex flex-col divide-y divide-line rounded-lg border border-line bg-surface empty:hidden">
        {all.filter((row) => !isLater(row)).map(rowOf)}
      </ul>
      {later.length > 0 && (
        <Fold label={i18n.t('meetings.later', later.length)}>
          <ul className="mt-1 flex flex-col divide-y divide-line rounded-lg border border-line">
            {later.map(rowOf)}
          </ul>
        </Fold>
      )}
    </section>
  );
}
