import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import type { BriefForm } from '@/lib/domain/brief/brief-form';
import { nextGaps } from '@/lib/domain/brief/next-gaps';
import { itemTitle } from './item-title';
import { reasonText } from './reason-text';
import { writtenAt } from './written-at';

export interface NextGapsProps {
  /** The form whose gaps are shown; null for the whole brief. */
  readonly form: BriefForm | null;
}

/** The most useful things to write next, each a way to where it is written. Nothing when nothing is left. */
export function NextGaps({ form }: NextGapsProps) {
  const { dossier, session } = useDeal();
  const gaps = nextGaps(form, dossier);
  if (gaps.length === 0) return null;
  return (
    <section
      aria-label={i18n.t('nextGaps.title')}
      className="flex shrink-0 flex-col gap-1 border-b border-line px-4 py-3"
    >
      <h2 className="text-small font-medium text-ink-2">{i18n.t('nextGaps.title')}</h2>
      <ol className="flex flex-col">
        {gaps.map(({ item, reason }) => (
          <li key={item}>
            <button
              type="button"
              className="-mx-1 flex min-h-6 w-full flex-wrap gap-x-1.5 rounded-md px-1 py-0.5 text-left text-body hover:bg-sunken"
              onClick={() => {
                session.point({ kind: 'part', item: writtenAt(item), path: '' });
              }}
            >
              <span className="text-ink-2">{itemTitle(item)}:</span>
              <span className="min-w-0 wrap-anywhere">{reasonText(reason)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
