import { Plus } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { countedPromises } from '@/lib/domain/brief/promises-gap';
import { newId } from '@/lib/domain/ids';
import { LEDGER_STATUSES } from '@/lib/domain/ledger/promise-record';
import { useDeal } from '@/components/deal/deal-context';
import { ReviewSelect } from '@/components/ledger/review-select';
import { FactFields } from './fact-fields';
import { RowCard } from './row-card';

/** Field 4: the promises that left, each to be classed, and what was answered with no or later. */
export function PromisedFields() {
  const { dossier } = useDeal();
  const promises = countedPromises(dossier.promises);
  const refused = dossier.promises.filter(
    (one) => one.type !== 'promise' && LEDGER_STATUSES.includes(one.status),
  );
  return (
    <>
      {promises.length === 0 && <p className="text-small text-ink-3">{i18n.t('promised.none')}</p>}
      {promises.length > 0 && (
        <ul className="divide-y divide-line rounded-lg border border-line">
          {promises.map((promise) => (
            <li key={promise.id} className="flex flex-col items-start gap-1.5 px-3 py-2">
              <span className="wrap-anywhere">{promise.sentence}</span>
              <ReviewSelect promise={promise} />
            </li>
          ))}
        </ul>
      )}
      <h3 className="pt-1 text-small font-medium text-ink-2">{i18n.t('promised.declinedTitle')}</h3>
      {refused.length > 0 && (
        <ul className="flex list-disc flex-col gap-1 pl-4">
          {refused.map((one) => (
            <li key={one.id} className="wrap-anywhere">
              {one.sentence}
            </li>
          ))}
        </ul>
      )}
      <DeclinedRows />
    </>
  );
}

function DeclinedRows() {
  const { valueOf, change } = useDeal();
  const rows = valueOf('declined');
  return (
    <FactFields fact="declined">
      {rows.map((row, index) => (
        <RowCard
          key={row.id}
          title={i18n.t('promised.declinedRow', { number: index + 1 })}
          removeLabel={i18n.t('promised.removeDeclined')}
          onRemove={() => {
            change(
              'declined',
              rows.filter((other) => other.id !== row.id),
            );
          }}
        >
          {(['what', 'answer'] as const).map((name) => (
            <TextArea
              key={name}
              rows={1}
              label={i18n.t(name === 'what' ? 'promised.declinedWhat' : 'promised.declinedAnswer')}
              value={row[name]}
              onChange={(event) => {
                change(
                  'declined',
                  rows.map((other) =>
                    other.id === row.id ? { ...row, [name]: event.target.value } : other,
                  ),
                );
              }}
            />
          ))}
        </RowCard>
      ))}
      <Button
        small
        className="self-start"
        onClick={() => {
          change('declined', [...rows, { id: newId(), what: '', answer: '' }]);
        }}
      >
        <Plus size={13} aria-hidden />
        {i18n.t('promised.addDeclined')}
      </Button>
    </FactFields>
  );
}
