import { useQuery } from '@tanstack/react-query';
import { ShieldOff } from 'lucide-react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { shortDay } from '@/components/ledger/short-day';
import { cx } from '@/components/ui/cx';
import type { GateOverrule } from '@/lib/domain/gate/gate-overrule';
import { gateHistoryQuery } from '@/lib/queries/gate-history-query';

/** When the deal was marked won before it was ready, and the reasons given; nothing where it never was. */
export function Overrules({ className }: { readonly className?: string }) {
  const { deal } = useDeal().dossier;
  const overrules = useQuery(gateHistoryQuery(deal.id)).data?.overrules ?? [];
  const now = new Date();
  if (overrules.length === 0) return null;
  return (
    <section aria-label={i18n.t('gate.overrules')} className={cx('py-3', className)}>
      <h2 className="text-title font-semibold">{i18n.t('gate.overrules')}</h2>
      <ul className="mt-1 flex flex-col divide-y divide-line">
        {overrules.map((overrule) => (
          <li key={overrule.id} className="flex items-start gap-2 py-2">
            <ShieldOff
              size={14}
              strokeWidth={2}
              aria-hidden
              className="mt-0.5 shrink-0 text-warn"
            />
            <div className="min-w-0">
              <p>
                <span className="font-medium">{shortDay(overrule.at, now)}</span>
                <span className="text-ink-2"> · {lackedThen(overrule)}</span>
              </p>
              <blockquote className="text-small wrap-anywhere whitespace-pre-line text-ink-2">
                {i18n.t('tracking.quote', { quote: overrule.reason })}
              </blockquote>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function lackedThen({ gaps }: GateOverrule): string {
  return gaps.some(({ kind }) => kind === 'no_brief')
    ? i18n.t('gate.noBriefThen')
    : i18n.t('gate.overruled', gaps.length);
}
