import { useQuery } from '@tanstack/react-query';
import { GitMerge } from 'lucide-react';
import { i18n } from '#i18n';
import { cx } from '@/components/ui/cx';
import { useDeal } from '@/components/deal/deal-context';
import { recentVersionsQuery } from '@/lib/queries/versions-query';
import { LossCard } from './loss-card';
import { useLosses } from './use-loss';

/** Says that two tabs wrote in one place: which, what stands, what was overwritten. Nothing while there is nothing. */
export function LossNotice({ className = 'm-4' }: { readonly className?: string }) {
  const { deal } = useDeal().dossier;
  const { data: versions = [] } = useQuery(recentVersionsQuery(deal.id));
  const openOf = useLosses();
  const losses = versions
    .flatMap(({ id: versionId, losses: own }) => own.map((loss) => ({ ...loss, versionId })))
    .filter((loss) => !loss.settled && openOf(loss) !== null);
  if (losses.length === 0) return null;
  return (
    <section
      aria-labelledby="loss-title"
      className={cx(
        className,
        'flex shrink-0 flex-col gap-1 rounded-lg border border-warn bg-warn-soft/40 p-3',
      )}
    >
      <h2 id="loss-title" className="flex items-center gap-1.5 font-semibold">
        <GitMerge size={15} aria-hidden className="shrink-0 text-warn" />
        {i18n.t('loss.title', losses.length)}
      </h2>
      <p className="text-small text-ink-2">{i18n.t('loss.hint')}</p>
      <div className="flex flex-col divide-y divide-line">
        {losses.map((loss) => (
          <LossCard key={`${loss.versionId}/${loss.key}/${loss.path}`} loss={loss} />
        ))}
      </div>
    </section>
  );
}
