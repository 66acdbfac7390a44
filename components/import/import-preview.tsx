import { i18n } from '#i18n';
import { shortDay } from '@/components/ledger/short-day';
import { Chip } from '@/components/ui/chip';
import type { ImportPlan, PlannedDeal } from '@/lib/domain/import/plan-import';

const MOST_SHOWN = 50;

/** The deals a table would bring, the first of them. */
export function ImportPreview({ deals }: Pick<ImportPlan, 'deals'>) {
  const rest = deals.length - MOST_SHOWN;
  return (
    <>
      <ul
        tabIndex={0}
        aria-label={i18n.t('import.preview')}
        className="max-h-80 divide-y divide-line overflow-y-auto rounded-md border border-line"
      >
        {deals.slice(0, MOST_SHOWN).map((planned) => (
          <li key={planned.deal.id} className="flex items-start gap-3 px-3 py-2">
            <div className="min-w-0 flex-1">
              <p className="truncate text-body font-medium">{planned.deal.name}</p>
              <p className="truncate text-small text-ink-2">{detailsOf(planned)}</p>
            </div>
            {planned.existingId !== null && <Chip>{i18n.t('import.here')}</Chip>}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="text-small text-ink-2">{i18n.t('import.more', rest)}</p>}
    </>
  );
}

function detailsOf({ deal, people, facts }: PlannedDeal): string {
  const money = facts.flatMap(({ field, value }) => (field === 'commercials' ? [value] : []));
  return [
    deal.company,
    i18n.t(`phase.${deal.phase}`),
    deal.closeDate === null ? '' : shortDay(deal.closeDate, new Date()),
    ...money.map(moneyWords),
    ...people.map(({ name, addresses }) => name || (addresses[0] ?? '')),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function moneyWords(value: unknown): string {
  const { value: amount = null, currency = '' } = value as {
    readonly value?: number | null;
    readonly currency?: string;
  };
  return amount === null ? '' : `${amount.toLocaleString()} ${currency}`.trim();
}
