import { i18n } from '#i18n';
import { NextGaps } from '@/components/brief/next-gaps';
import { useDeal } from '@/components/deal/deal-context';
import { ProgressBar } from '@/components/ui/progress-bar';
import { formProgress } from '@/lib/domain/brief/form-progress';

/** How far the brief is that the gate asks for, and the most useful things to write next. */
export function RecordReadiness() {
  const { dossier } = useDeal();
  const { done, all } = formProgress('one_page', dossier);
  const label = done === all ? i18n.t('brief.done') : i18n.t('brief.ready', { done, all });
  return (
    <>
      <div className="px-4 pt-3 pb-2">
        <ProgressBar label={label} share={all === 0 ? 0 : done / all} />
      </div>
      <NextGaps form="one_page" />
    </>
  );
}
