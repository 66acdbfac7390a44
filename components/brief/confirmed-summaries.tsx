import { Check, Pencil } from 'lucide-react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { shortDay } from '@/components/ledger/short-day';
import { kindName } from '@/components/sidebar/emails/tracking/mail-title';
import { cx } from '@/components/ui/cx';
import { settledSummaries } from '@/lib/domain/emails/tracking/settled-summaries';

const ICONS = { confirmed: Check, corrected: Pencil } as const;

/** What the customer has confirmed, when and in which words; nothing before the first. */
export function ConfirmedSummaries({ className }: { readonly className?: string }) {
  const { dossier } = useDeal();
  const settled = settledSummaries(dossier);
  const now = new Date();
  if (settled.length === 0) return null;
  return (
    <section aria-label={i18n.t('tracking.withCustomer')} className={cx('py-3', className)}>
      <h2 className="text-title font-semibold">{i18n.t('tracking.withCustomer')}</h2>
      <ul className="mt-1 flex flex-col divide-y divide-line">
        {settled.map(({ email, state, at, name, quote }) => {
          const Icon = ICONS[state];
          return (
            <li key={email.id} className="flex items-start gap-2 py-2">
              <Icon size={14} strokeWidth={2} aria-hidden className="mt-0.5 shrink-0 text-accent" />
              <div className="min-w-0">
                <p>
                  <span className="font-medium">{kindName(email)}</span>
                  <span className="text-ink-2">
                    {' · '}
                    {i18n.t('tracking.settledOn', {
                      state: i18n.t(`tracking.${state}`),
                      day: shortDay(at, now),
                    })}
                    {name !== '' && <> · {name}</>}
                  </span>
                </p>
                {quote !== '' && (
                  <blockquote className="line-clamp-4 text-small wrap-anywhere whitespace-pre-line text-ink-2">
                    {i18n.t('tracking.quote', { quote })}
                  </blockquote>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
