import { Handshake } from 'lucide-react';
import { i18n } from '#i18n';
import { EmptyState } from '@/components/ui/empty-state';
import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';
import { useDeal } from '../deal-context';
import { PromiseCard } from './promise-card';
import { sortLedger } from './sort-ledger';

/** The deal's ledger: what was promised in mails that left, open ones first. */
export function PromisesView() {
  const { dossier } = useDeal();
  const { open, settled, refused } = sortLedger(dossier.promises);
  if (open.length + settled.length + refused.length === 0) {
    return (
      <EmptyState icon={Handshake} title={i18n.t('ledger.none')} text={i18n.t('ledger.noneHint')} />
    );
  }
  return (
    <div className="flex flex-col gap-4 p-4">
      <Group title={i18n.t('ledger.open')} promises={open} />
      <Group title={i18n.t('ledger.notPromised')} promises={refused} />
      <Group title={i18n.t('ledger.settled')} promises={settled} />
    </div>
  );
}

function Group({
  title,
  promises,
}: {
  readonly title: string;
  readonly promises: readonly PromiseRecord[];
}) {
  if (promises.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="pb-1.5 text-small font-medium text-ink-2">
        {title} <span className="text-ink-3 tabular-nums">{promises.length}</span>
      </h2>
      <ul className="divide-y divide-line rounded-lg border border-line">
        {promises.map((promise) => (
          <PromiseCard key={promise.id} promise={promise} />
        ))}
      </ul>
    </section>
  );
}
