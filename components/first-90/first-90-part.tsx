import { CalendarRange } from 'lucide-react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { EmptyState } from '@/components/ui/empty-state';
import { hasReached } from '@/lib/domain/deals/has-reached';
import { First90Section } from './first-90-section';

/** The first 90 days as a part of the desk, also where they have yet to begin. */
export function First90Part() {
  const { phase } = useDeal().dossier.deal;
  if (!hasReached(phase, 'signed'))
    return (
      <EmptyState
        icon={CalendarRange}
        title={i18n.t('first90.notYet')}
        text={i18n.t('first90.notYetHint')}
      />
    );
  return (
    <div className="w-full max-w-240 p-4 md:px-6">
      <First90Section />
    </div>
  );
}
