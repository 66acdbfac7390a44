import { TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { riskFlags } from '@/lib/domain/brief/risk-flags';
import { flagText } from './flag-text';

/** Why this deal needs more care than others; nothing for most. */
export function RiskFlags() {
  const { dossier } = useDeal();
  const flags = riskFlags(dossier);
  if (flags.length === 0) return null;
  return (
    <section
      aria-label={i18n.t('riskFlags.title')}
      className="flex shrink-0 flex-col gap-1 border-b border-line px-4 py-3"
    >
      <h2 className="flex items-center gap-1.5 text-small font-medium text-warn">
        <TriangleAlert size={14} strokeWidth={1.75} aria-hidden className="shrink-0" />
        {i18n.t('riskFlags.title')}
      </h2>
      <ul className="flex flex-col gap-0.5">
        {flags.map((flag) => (
          <li key={flag.code} className="text-small wrap-anywhere text-ink-2">
            {flagText(flag)}
          </li>
        ))}
      </ul>
    </section>
  );
}
