import { i18n } from '#i18n';
import { shortDay } from '@/components/ledger/short-day';
import type { Reason } from '@/lib/domain/emails/choosing/reason';

/** Why a mail is the one to write now, in a few words. */
export function whyNow(reason: Reason, now: Date): string {
  switch (reason.code) {
    case 'unanswered':
      return i18n.t('emails.why.unanswered', reason.businessDays);
    case 'call_noted':
      return i18n.t('emails.why.call_noted', { day: shortDay(reason.day, now) });
    case 'summary_settled':
      return i18n.t('emails.why.summary_settled', { day: shortDay(reason.day, now) });
    case 'meeting_ahead':
      return i18n.t('emails.why.meeting_ahead', {
        day: shortDay(reason.day, now),
        name: reason.name,
      });
    case 'technical_win':
      return i18n.t('emails.why.technical_win');
    case 'criteria_written':
      return i18n.t('emails.why.criteria_written', reason.count);
    case 'signed':
      return reason.day === null
        ? i18n.t('emails.why.signed')
        : i18n.t('emails.why.signed_on', { day: shortDay(reason.day, now) });
    case 'primer_held':
      return i18n.t('emails.why.primer_held', { day: shortDay(reason.day, now) });
    case 'client_writes':
      return i18n.t('emails.why.client_writes', { name: reason.name });
    case 'day_30':
      return i18n.t('emails.why.day_30', { day: shortDay(reason.day, now) });
  }
}
