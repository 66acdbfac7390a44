import { BellOff, Check, Pencil } from 'lucide-react';
import { i18n } from '#i18n';
import { shortDay } from '@/components/ledger/short-day';
import { Button } from '@/components/ui/button';
import type { SentEmail } from '@/lib/domain/deals/sent-email';
import { kindName } from './mail-title';
import { useTrack } from './use-track';

const ICONS = { confirmed: Check, corrected: Pencil, closed: BellOff } as const;

/** A mail whose confirmation came, or is no longer waited for, with the words that settled it. */
export function SettledMail({ email }: { readonly email: SentEmail }) {
  const { track, isPending, isLate, isError } = useTrack(email);
  const { outcome } = email;
  if (outcome === null) return null;
  const Icon = ICONS[outcome.state];
  const now = new Date();
  return (
    <li className="flex flex-col gap-0.5 py-2">
      <div className="flex items-center gap-2">
        <p className="min-w-0 flex-1">
          <span className="font-medium">{kindName(email)}</span>{' '}
          <span className="text-small text-ink-3">{shortDay(email.sentAt, now)}</span>
          <span className="flex items-center gap-1.5 text-small text-ink-2">
            <Icon size={13} strokeWidth={2} aria-hidden className="shrink-0 text-accent" />
            {i18n.t('tracking.settledOn', {
              state: i18n.t(`tracking.${outcome.state}`),
              day: shortDay(outcome.at, now),
            })}
          </span>
        </p>
        <Button
          small
          look="quiet"
          disabled={isPending}
          aria-label={`${i18n.t('tracking.takeBack')}: ${kindName(email)}`}
          onClick={() => {
            track({ what: 'outcome', state: null, quote: '' });
          }}
        >
          {i18n.t('tracking.takeBack')}
        </Button>
      </div>
      {outcome.quote !== '' && (
        <blockquote className="line-clamp-3 text-small wrap-anywhere whitespace-pre-line text-ink-2">
          {i18n.t('tracking.quote', { quote: outcome.quote })}
        </blockquote>
      )}
      {(isLate || isError) && (
        <p role="alert" className="text-small text-danger">
          {i18n.t(isLate ? 'tracking.changedMeanwhile' : 'tracking.failed')}
        </p>
      )}
    </li>
  );
}
