import { i18n } from '#i18n';
import type { SentEmail } from '@/lib/domain/deals/sent-email';
import type { Tracking } from '@/lib/domain/emails/tracking/tracking-of';
import { SettledMail } from './settled-mail';
import { useTracked } from './use-tracked';
import { WaitingMail } from './waiting-mail';

export interface TrackedMailsProps {
  /** Writes the reminder for a mail; without it none is offered here. */
  readonly onNudge?: (email: SentEmail) => void;
}

/** What is to be done comes before what only takes time. */
const URGENCY: readonly Tracking['state'][] = ['answered', 'no_reply', 'awaiting'];

/** The deal's summaries from sent to confirmed; nothing where none was sent. */
export function TrackedMails({ onNudge }: TrackedMailsProps) {
  const tracked = useTracked();
  const waiting = tracked
    .filter(({ email }) => email.outcome === null)
    .toSorted((a, b) => URGENCY.indexOf(a.tracking.state) - URGENCY.indexOf(b.tracking.state));
  const settled = tracked.filter(({ email }) => email.outcome !== null);
  if (tracked.length === 0) return null;
  return (
    <section aria-label={i18n.t('tracking.title')} className="flex flex-col gap-2 px-4 pt-3 pb-1">
      {waiting.length > 0 && (
        <ul className="flex flex-col gap-2">
          {waiting.map(({ email, tracking }) => (
            <WaitingMail key={email.id} email={email} tracking={tracking} onNudge={onNudge} />
          ))}
        </ul>
      )}
      {settled.length > 0 && (
        <ul className="flex flex-col divide-y divide-line">
          {settled.map(({ email }) => (
            <SettledMail key={email.id} email={email} />
          ))}
        </ul>
      )}
    </section>
  );
}
