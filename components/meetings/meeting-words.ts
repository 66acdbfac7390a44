import { i18n } from '#i18n';
import {
  PRIMER_TOPICS,
  type PrimerTopic,
} from '@/components/sidebar/emails/transfer/primer-topics';
import { shortDay } from '@/components/ledger/short-day';
import type { MeetingKind } from '@/lib/domain/deals/meeting';
import type { MeetingProblem } from '@/lib/domain/meetings/meeting-problem';
import type { PointCode } from '@/lib/domain/meetings/standard-plan';

/** What a kind of meeting is called. */
export function kindText(kind: MeetingKind): string {
  return i18n.t(`note.kinds.${kind}`);
}

/** A point of a standard agenda; the primer's topics have their words where the call is logged. */
export function pointText(code: PointCode): string {
  return isTopic(code) ? i18n.t(`transfer.topic.${code}`) : i18n.t(`meetings.point.${code}`);
}

function isTopic(code: PointCode): code is PrimerTopic {
  return (PRIMER_TOPICS as readonly string[]).includes(code);
}

/** What is wrong with a meeting's day, as a sentence. */
export function problemText(problem: MeetingProblem, now: Date): string {
  if (problem.code === 'invited_before_primer')
    return i18n.t('transfer.reasons.invited_before_primer');
  return 'day' in problem
    ? i18n.t(`meetings.dayProblem.${problem.code}`, { day: shortDay(problem.day, now) })
    : i18n.t(`meetings.problem.${problem.code}`);
}

/** The hour of an instant on this computer, as its owner writes it: "10:00". */
export function hourText(instant: string): string {
  return hours.format(new Date(instant));
}

const hours = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
