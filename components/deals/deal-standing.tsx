import { useMutation } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { CompactSelect } from '@/components/ui/compact-select';
import { cx } from '@/components/ui/cx';
import { DEAL_PHASES, dealPhaseSchema, type Deal } from '@/lib/domain/deals/deal';
import { updateDeal } from '@/lib/queries/update-deal';

export interface DealStandingProps {
  readonly deal: Deal;
  readonly className?: string;
}

/** Where the deal stands on its way, the way to move it, and whether it is put away. */
export function DealStanding({ deal, className }: DealStandingProps) {
  const { mutate, variables, isPending } = useMutation(updateDeal);
  const phase = (isPending ? variables.patch.phase : undefined) ?? deal.phase;
  const step = DEAL_PHASES.indexOf(phase);
  return (
    <div className={className}>
      <div className="flex items-center gap-3">
        <CompactSelect
          label={i18n.t('phase.label')}
          value={phase}
          options={DEAL_PHASES.map((value) => ({ value, label: i18n.t(`phase.${value}`) }))}
          onChange={(event) => {
            const chosen = dealPhaseSchema.safeParse(event.target.value);
            if (chosen.success) mutate({ id: deal.id, patch: { phase: chosen.data } });
          }}
        />
        <div
          role="img"
          aria-label={i18n.t('phase.step', { step: step + 1, of: DEAL_PHASES.length })}
          className="flex min-w-0 flex-1 gap-1"
        >
          {DEAL_PHASES.map((value, index) => (
            <span
              key={value}
              className={cx('h-1 flex-1 rounded-full', index <= step ? 'bg-accent' : 'bg-line')}
            />
          ))}
        </div>
      </div>
      {deal.archivedAt !== null && (
        <p className="pt-2 text-small text-warn">{i18n.t('deal.archivedNote')}</p>
      )}
    </div>
  );
}
