import { ChevronRight } from 'lucide-react';
import { i18n } from '#i18n';
import { reasonText } from '@/components/brief/reason-text';
import { useDeal } from '@/components/deal/deal-context';
import { dealHash } from '@/components/desk/desk-route';
import { sectionsOf, type BriefForm } from '@/lib/domain/brief/brief-form';
import { itemState } from '@/lib/domain/brief/item-state';

/** What a form asks for and has not got, before it goes out; the way to write it. */
export function MissingItems({ form }: { readonly form: BriefForm }) {
  const { dossier } = useDeal();
  const missing = sectionsOf(form)
    .flatMap((section) => section.items)
    .flatMap((item) => {
      const { reason } = itemState(item, dossier);
      return reason === null ? [] : [{ item, reason }];
    });
  if (missing.length === 0)
    return <p className="text-small text-ink-2">{i18n.t('handover.complete')}</p>;
  return (
    <details className="group rounded-md bg-warn-soft px-3 py-2 text-small text-ink">
      <summary className="font-medium text-warn">
        <ChevronRight
          size={13}
          aria-hidden
          className="mr-1 -ml-0.5 inline transition-transform duration-150 group-open:rotate-90"
        />
        {i18n.t('handover.missing', missing.length)}
        <span className="font-normal text-ink-2"> {i18n.t('handover.missingHint')}</span>
      </summary>
      <ul className="mt-2 flex flex-col gap-1">
        {missing.map(({ item, reason }) => (
          <li key={item}>
            <span className="font-medium">{i18n.t(`document.item.${item}`)}</span>{' '}
            <span className="text-ink-2">{reasonText(reason)}</span>
          </li>
        ))}
      </ul>
      <a
        href={dealHash(dossier.deal.id, 'brief')}
        className="mt-2 inline-block font-medium text-accent hover:underline"
      >
        {i18n.t('handover.write')}
      </a>
    </details>
  );
}
