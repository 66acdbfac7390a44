import { i18n } from '#i18n';
import { cx } from '@/components/ui/cx';
import { factSchemas } from '@/lib/domain/brief/fact-schemas';
import { successStatement } from '@/lib/domain/brief/success-statement';
import { useDeal } from '@/components/deal/deal-context';
import type { FactRow } from './rows-of';

const criterionSchema = factSchemas.successCriteria.element;

const LOOKS = {
  words: 'text-ink-2',
  written: 'font-medium text-ink',
  hole: 'rounded-sm bg-warn-soft px-1 text-warn',
} as const;

/** The success statement as it forms from a criterion: what lacks stands in it as a hole. */
export function StatementNote({ row }: { readonly row: FactRow }) {
  const { company } = useDeal().dossier.deal;
  const criterion = criterionSchema.safeParse(row);
  if (!criterion.success) return null;
  const parts = successStatement(criterion.data, {
    customer: company,
    locale: navigator.language,
  });
  return (
    <figure className="min-w-0 border-l-2 border-accent-soft pl-3">
      <figcaption className="mb-1 text-small text-ink-3">{i18n.t('editor.statement')}</figcaption>
      <p className="wrap-anywhere">
        {parts.map(({ kind, text }, index) => (
          // The parts stand in the sentence's own order.
          <span key={index} className={cx(LOOKS[kind])}>
            {text}
          </span>
        ))}
      </p>
    </figure>
  );
}
