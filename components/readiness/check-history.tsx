import { i18n } from '#i18n';
import { shortDay } from '@/components/ledger/short-day';
import { Chip } from '@/components/ui/chip';
import type { ReadinessCheck } from '@/lib/domain/readiness/readiness-check';

const TONES = { ready: 'accent', not_ready: 'warn', skipped: 'neutral' } as const;

/** Every check that was kept, the last one first; never what was answered, which would tell the brief. */
export function CheckHistory({ checks }: { readonly checks: readonly ReadinessCheck[] }) {
  const now = new Date();
  return (
    <ul className="flex flex-col gap-2">
      {checks.map((check) => (
        <li key={check.id} className="flex flex-wrap items-baseline gap-x-3 text-small text-ink-2">
          <Chip tone={TONES[check.result]}>{i18n.t(`readiness.state.${check.result}`)}</Chip>
          <span className="tabular-nums">{shortDay(check.at, now)}</span>
          {check.by !== '' && <span>{check.by}</span>}
          {check.via === 'file' && <span>{i18n.t('readiness.via')}</span>}
          {check.reason !== '' && <span className="wrap-anywhere">“{check.reason}”</span>}
        </li>
      ))}
    </ul>
  );
}
