import { Flag } from 'lucide-react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { shortDay } from '@/components/ledger/short-day';
import { useTracked } from '@/components/sidebar/emails/tracking/use-tracked';
import { Button } from '@/components/ui/button';
import { Section } from './section';

const MOST = 3;

/** The last mails of the handoff that left, and whether an answer is overdue. */
export function RecordMails({ onShowAll }: { readonly onShowAll: () => void }) {
  const { emails } = useDeal().dossier;
  const tracked = useTracked();
  const now = new Date();
  const last = emails.toSorted((a, b) => (a.sentAt < b.sentAt ? 1 : -1)).slice(0, MOST);
  const isOverdue = (id: string) =>
    tracked.some(({ email, tracking }) => email.id === id && tracking.state === 'no_reply');
  return (
    <Section
      title={i18n.t('record.mails')}
      way={
        <Button small look="link" onClick={onShowAll}>
          {i18n.t('record.writeMail')}
        </Button>
      }
    >
      {last.length === 0 ? (
        <p className="text-small text-ink-2">{i18n.t('record.noMails')}</p>
      ) : (
        <ul className="flex flex-col gap-1.5">
          {last.map(({ id, kind, subject, sentAt }) => (
            <li key={id} className="flex items-baseline gap-2">
              <span className="min-w-0 flex-1 truncate" title={subject}>
                {kind === null ? subject : i18n.t(`emails.${kind}`)}
              </span>
              {isOverdue(id) && (
                <span
                  role="img"
                  aria-label={i18n.t('record.unanswered')}
                  title={i18n.t('record.unanswered')}
                  className="self-center text-warn"
                >
                  <Flag size={13} aria-hidden className="fill-current" />
                </span>
              )}
              <span className="shrink-0 text-small text-ink-3">{shortDay(sentAt, now)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
