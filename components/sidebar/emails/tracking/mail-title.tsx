import { i18n } from '#i18n';
import { shortDay } from '@/components/ledger/short-day';
import type { SentEmail } from '@/lib/domain/deals/sent-email';

/** Which mail it is: its kind, when it left, to whom. */
export function MailTitle({ email, now }: { readonly email: SentEmail; readonly now: Date }) {
  const names = email.recipients.to.map(({ name, address }) => name ?? address).join(', ');
  return (
    <p className="min-w-0">
      <span className="block font-medium" title={email.subject}>
        {kindName(email)}
      </span>
      <span className="block truncate text-small text-ink-2" title={names}>
        {i18n.t('tracking.sent', { day: shortDay(email.sentAt, now), names })}
      </span>
    </p>
  );
}

/** What a mail that asks for confirmation is called. */
export function kindName({ kind }: SentEmail): string {
  return i18n.t(kind === 'success_statement' ? 'emails.success_statement' : 'emails.call_summary');
}
