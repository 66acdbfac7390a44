import { TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import type { IntroductionConcern } from '@/lib/domain/emails/checks/introduction-concerns';

export interface ConcernListProps {
  readonly concerns: readonly IntroductionConcern[];
  /** Nothing else is asked: the dialog's title says what this is about. */
  readonly isAlone: boolean;
}

/** What an introduction of the CSM lacks, in plain words. */
export function ConcernList({ concerns, isAlone }: ConcernListProps) {
  return (
    <section aria-label={i18n.t('lacking.title')} className="px-4 py-3">
      {!isAlone && <h2 className="mb-2 font-medium text-ink">{i18n.t('lacking.title')}</h2>}
      <ul className="flex flex-col gap-2">
        {concerns.map((concern) => (
          <li key={concern} className="flex gap-2 text-body text-ink">
            <TriangleAlert size={15} aria-hidden className="mt-0.5 shrink-0 text-warn" />
            <span className="min-w-0">
              <span className="block font-medium">{i18n.t(`lacking.lacks.${concern}`)}</span>
              <span className="block text-small text-ink-2">
                {i18n.t(`lacking.why.${concern}`)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
