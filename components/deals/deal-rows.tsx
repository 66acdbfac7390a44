import { useQuery } from '@tanstack/react-query';
import { Check, Flag } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { Chip } from '@/components/ui/chip';
import type { Deal } from '@/lib/domain/deals/deal';
import { foundWonQuery } from '@/lib/queries/found-won-query';
import { overdueQuery } from '@/lib/queries/overdue-query';

export interface DealRowsProps {
  readonly title: string;
  readonly deals: readonly Deal[];
  readonly currentId?: string | undefined;
  readonly onChoose: (dealId: string) => void;
}

/** Deals to choose from; the arrow keys go up and down. */
export function DealRows({ title, deals, currentId, onChoose }: DealRowsProps) {
  const overdue = new Set(useQuery(overdueQuery).data);
  const won = new Set(useQuery(foundWonQuery).data);
  return (
    <section aria-label={title}>
      <h2 className="px-2 pb-1 text-micro font-medium text-ink-3">{title}</h2>
      <ul onKeyDown={moveFocus}>
        {deals.map((deal) => (
          <li key={deal.id}>
            <button
              type="button"
              aria-current={deal.id === currentId || undefined}
              className="flex min-h-12 w-full items-center gap-2 rounded-md px-2 py-1.5 text-left hover:bg-sunken"
              onClick={() => {
                onChoose(deal.id);
              }}
            >
              <span className="min-w-0 flex-1">
                <span className="block truncate text-body font-medium">{deal.name}</span>
                <span className="block truncate text-small text-ink-3">
                  {deal.company === deal.name || deal.company === ''
                    ? i18n.t(`phase.${deal.phase}`)
                    : `${deal.company} · ${i18n.t(`phase.${deal.phase}`)}`}
                </span>
              </span>
              {overdue.has(deal.id) && (
                <Chip
                  tone="warn"
                  icon={<Flag size={11} aria-hidden className="shrink-0 fill-current" />}
                  title={i18n.t('tracking.noReplyHint')}
                >
                  {i18n.t('tracking.flag')}
                </Chip>
              )}
              {won.has(deal.id) && (
                <Chip
                  tone="danger"
                  icon={<Flag size={11} aria-hidden className="shrink-0 fill-current" />}
                  title={i18n.t('gate.flagHint')}
                >
                  {i18n.t('gate.chip')}
                </Chip>
              )}
              {deal.archivedAt !== null && <Chip>{i18n.t('deal.archived')}</Chip>}
              {deal.id === currentId && (
                <Check size={16} aria-hidden className="shrink-0 text-accent" />
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const place = buttons.findIndex((button) => button === document.activeElement);
  event.preventDefault();
  buttons[place + step]?.focus();
}
