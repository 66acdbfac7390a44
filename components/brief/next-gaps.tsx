import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import type { BriefForm } from '@/lib/domain/brief/brief-form';
import { GROUP_OF_ITEM } from '@/lib/domain/brief/brief-item';
import { nextGaps } from '@/lib/domain/brief/next-gaps';
import { reasonText } from './reason-text';
import { showSection } from './show-section';

export interface NextGapsProps {
  /** The form whose gaps are shown; null for the whole brief. */
  readonly form: BriefForm | null;
}

/** The most useful things to write next, each a way to where it is written. Nothing when nothing is left. */
export function NextGaps({ form }: NextGapsProps) {
  const { dossier } = useDeal();
  const gaps = nextGaps(form, dossier);
  if (gaps.length === 0) return null;
  return (
    <section
      aria-label={i18n.t('nextGaps.title')}
      className="flex shrink-0 flex-col gap-1 border-b border-line px-4 py-3"
    >
      <h2 className="text-small font-medium text-ink-2">{i18n.t('nextGaps.title')}</h2>
      <ol className="flex flex-col">
        {gaps.map(({ item, reason }) => {
          const group = GROUP_OF_ITEM[item];
          return (
            <li key={item}>
              <button
                type="button"
                className="-mx-1 flex min-h-6 w-full flex-wrap gap-x-1.5 rounded-md px-1 py-0.5 text-left text-body hover:bg-sunken"
                onClick={() => {
                  showSection(group);
                }}
              >
                <span className="text-ink-2">{i18n.t(`group.${group}`)}:</span>
                <span className="min-w-0 wrap-anywhere">{reasonText(reason)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
