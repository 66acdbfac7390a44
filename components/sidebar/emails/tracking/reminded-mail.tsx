import { i18n } from '#i18n';
import type { SentEmail } from '@/lib/domain/deals/sent-email';
import { useTracked } from './use-tracked';
import { WaitingMail } from './waiting-mail';

/** What a reminder is about, looked for once more in its thread: perhaps it was answered meanwhile. */
export function RemindedMail({ email }: { readonly email: SentEmail }) {
  const now = useTracked().find((one) => one.email.id === email.id);
  if (now === undefined) return null;
  return (
    <section aria-label={i18n.t('tracking.title')}>
      <ul>
        <WaitingMail email={now.email} tracking={now.tracking} onNudge={undefined} />
      </ul>
    </section>
  );
}
