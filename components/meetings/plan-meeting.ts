import { i18n } from '#i18n';
import { localDay } from '@/components/ledger/local-day';
import type { Dossier } from '@/lib/domain/deals/dossier';
import type { AgendaPoint, Check, MeetingKind } from '@/lib/domain/deals/meeting';
import type { Note, NotedMeeting } from '@/lib/domain/deals/note';
import { newId } from '@/lib/domain/ids';
import { STANDARD_PLANS } from '@/lib/domain/meetings/standard-plan';
import { usualAttendees } from '@/lib/domain/meetings/usual-attendees';
import { pointText } from './meeting-words';

type Plan = Pick<NotedMeeting, 'minutes' | 'agenda' | 'checklist'>;

/** A meeting of a kind as it begins to be planned: without a day, with the usual people and the standard plan. */
export function plannedMeeting(kind: MeetingKind, { deal, people }: Dossier): Note {
  return {
    id: newId(),
    dealId: deal.id,
    kind,
    date: localDay(new Date()),
    who: usualAttendees(kind, people),
    notes: '',
    decided: '',
    meeting: { plannedAt: null, heldAt: null, ...standardWords(kind) },
  };
}

/** The standard plan of a kind in words, which are the rep's from here on. */
export function standardWords(kind: MeetingKind): Plan {
  const { minutes, agenda, checklist } = STANDARD_PLANS[kind];
  return {
    minutes,
    agenda: agenda.map(({ code, minutes: own }): AgendaPoint => ({
      id: newId(),
      text: pointText(code),
      minutes: own,
    })),
    checklist: checklist.map((code): Check => ({
      id: newId(),
      text: i18n.t(`meetings.check.${code}`),
      isDone: false,
    })),
  };
}

/** Whether a plan is as its kind's standard has it, or empty: nobody has put anything of their own into it. */
export function isUntouched(kind: MeetingKind, { agenda, checklist }: Plan): boolean {
  if (agenda.length === 0 && checklist.length === 0) return true;
  const standard = standardWords(kind);
  const words = (plan: Plan) =>
    JSON.stringify([
      plan.agenda.map(({ text, minutes }) => [text, minutes]),
      plan.checklist.map(({ text, isDone }) => [text, isDone]),
    ]);
  return words({ ...standard, agenda, checklist }) === words(standard);
}
