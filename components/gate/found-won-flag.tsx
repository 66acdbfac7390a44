import { useQuery } from '@tanstack/react-query';
import { Flag } from 'lucide-react';
import { useDeal } from '@/components/deal/deal-context';
import { cx } from '@/components/ui/cx';
import { foundWon } from '@/lib/domain/gate/found-won';
import { gateHistoryQuery } from '@/lib/queries/gate-history-query';
import { deadlineText, wonHint } from './deadline-text';
import { useNow } from './use-now';

/** That this deal is won in its CRM while its brief isn't complete, and until when it has to be. */
export function FoundWonFlag({ className }: { readonly className?: string }) {
  const { dossier } = useDeal();
  const { data, dataUpdatedAt } = useQuery(gateHistoryQuery(dossier.deal.id));
  // What was just heard of may be later than the minute that is being shown.
  const now = new Date(Math.max(useNow().getTime(), dataUpdatedAt));
  const found = data === undefined ? null : foundWon(dossier, data.records, now);
  if (found === null) return null;
  return (
    <p
      className={cx(
        'flex items-start gap-1.5 text-small',
        found.state === 'late' ? 'text-danger' : 'text-warn',
        className,
      )}
      title={wonHint(found, now)}
    >
      <Flag size={13} strokeWidth={2} aria-hidden className="mt-0.5 shrink-0 fill-current" />
      <span className="min-w-0 wrap-anywhere">{deadlineText(found)}</span>
    </p>
  );
}
