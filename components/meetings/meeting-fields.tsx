import { useDeal } from '@/components/deal/deal-context';
import { localDay } from '@/components/ledger/local-day';
import { localClock } from '@/components/notes/local-clock';
import { meetingOf, type Note, type NotedMeeting } from '@/lib/domain/deals/note';
import type { Check, MeetingKind } from '@/lib/domain/deals/meeting';
import { checklistProgress, ownChecks } from '@/lib/domain/meetings/checklist-progress';
import { AgendaEditor } from './agenda-editor';
import { ChecklistEditor } from './checklist-editor';
import { isUntouched, standardWords } from './plan-meeting';
import { PromiseReviewList } from './promise-review-list';

export interface MeetingFieldsProps {
  readonly note: Note & { readonly kind: MeetingKind; readonly meeting: NotedMeeting };
  readonly onChange: (meeting: NotedMeeting) => void;
}

/** What a meeting has beside its note: its agenda, its checklist, and in an alignment the promise review. */
export function MeetingFields({ note, onChange }: MeetingFieldsProps) {
  const { promises } = useDeal().dossier;
  const now = new Date();
  const { kind, meeting } = note;
  const { agenda, checklist, minutes } = meeting;
  const put = (patch: Partial<NotedMeeting>) => {
    onChange({ ...meeting, ...patch });
  };
  const today = localDay(now);
  const { review } = checklistProgress(meetingOf(note, today, localClock), promises, today);
  const own = ownChecks(checklist, promises);
  const agreed = checklist.filter((check) => !own.includes(check));
  const isEmpty = agenda.length === 0 && own.length === 0;
  const standard = standardWords(kind);
  const hasStandard = isEmpty && isUntouched(kind, meeting) && standard.agenda.length > 0;
  return (
    <>
      <AgendaEditor
        agenda={agenda}
        minutes={minutes}
        onAgenda={(points) => {
          put({ agenda: points });
        }}
        onMinutes={(count) => {
          put({ minutes: count });
        }}
        onStandard={
          hasStandard
            ? () => {
                put(standard);
              }
            : null
        }
      />
      {kind === 'alignment' && (
        <PromiseReviewList
          review={review}
          now={now}
          onAgree={(check: Check) => {
            const others = agreed.filter(({ id }) => id !== check.id);
            put({ checklist: [...own, ...others, check] });
          }}
        />
      )}
      <ChecklistEditor
        checks={own}
        onChecks={(checks) => {
          put({ checklist: [...checks, ...agreed] });
        }}
      />
    </>
  );
}
