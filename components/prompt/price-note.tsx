import { BadgeDollarSign } from 'lucide-react';
import { i18n } from '#i18n';

/** Said to a sales engineer at a promise about price. */
export function PriceNote() {
  return (
    <p className="flex gap-2 rounded-md bg-warn-soft px-2.5 py-2 text-small text-warn">
      <BadgeDollarSign size={14} aria-hidden className="mt-px shrink-0" />
      <span>{i18n.t('price.note')}</span>
    </p>
  );
}
