import { i18n } from '#i18n';
import { DraftPreview } from '@/components/sidebar/emails/draft-preview';
import { gapLabel } from '@/components/sidebar/emails/gap-label';
import { SelectInput } from '@/components/ui/select-input';
import { Skeleton } from '@/components/ui/skeleton';
import type { DraftResult } from '@/lib/domain/emails/draft-email';
import type { PreviewDeal } from './use-preview-deal';

export interface TemplatePreviewProps {
  readonly deal: PreviewDeal;
  /** Null where there was never one without a fault. */
  readonly drafted: DraftResult | null;
  /** Whether the source has changed since, and has faults now. */
  readonly isStale: boolean;
}

/** The mail a template gives for a deal of the rep's choice. */
export function TemplatePreview({ deal, drafted, isStale }: TemplatePreviewProps) {
  const asked = drafted?.ok === true ? drafted.missing.filter((gap) => gap.required) : [];
  return (
    <div className="flex flex-col gap-3">
      <SelectInput
        label={i18n.t('templates.preview')}
        options={deal.options}
        value={deal.value}
        onChange={(event) => {
          deal.choose(event.target.value);
        }}
      />
      {deal.dossier === null && <Skeleton rows={4} />}
      {drafted?.ok === true && (
        <div className={isStale ? 'opacity-60' : undefined}>
          <DraftPreview draft={drafted.draft} />
        </div>
      )}
      {isStale && (
        <p className="text-small text-ink-2">
          {i18n.t(drafted?.ok === true ? 'templates.stale' : 'templates.noPreview')}
        </p>
      )}
      {asked.length > 0 && (
        <p className="text-small text-ink-2">
          {i18n.t('templates.asks', { names: asked.map(gapLabel).join(', ') })}
        </p>
      )}
    </div>
  );
}
