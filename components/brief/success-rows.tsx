import { Plus } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { FactValue } from '@/lib/domain/brief/fact-schemas';
import { newId } from '@/lib/domain/ids';
import { useDeal } from '@/components/deal/deal-context';
import { FactFields } from './fact-fields';
import { RowCard } from './row-card';

type Criterion = FactValue<'successCriteria'>[number];
const PAIRS = [
  ['baseline', 'target'],
  ['day30', 'day60'],
] as const;

/** Field 3: what the customer will measure. */
export function SuccessRows() {
  const { valueOf, change } = useDeal();
  const rows = valueOf('successCriteria');
  const put = (row: Criterion) => {
    change(
      'successCriteria',
      rows.map((other) => (other.id === row.id ? row : other)),
    );
  };
  const add = () => {
    const blank = {
      metric: '',
      baseline: '',
      target: '',
      byDate: null,
      day30: '',
      day60: '',
      owner: '',
    };
    change('successCriteria', [...rows, { id: newId(), ...blank }]);
  };
  return (
    <FactFields fact="successCriteria">
      {rows.map((row, index) => (
        <RowCard
          key={row.id}
          title={i18n.t('success.row', { number: index + 1 })}
          removeLabel={i18n.t('success.remove')}
          onRemove={() => {
            change(
              'successCriteria',
              rows.filter((other) => other.id !== row.id),
            );
          }}
        >
          <CriterionInputs row={row} onChange={put} />
        </RowCard>
      ))}
      <Button small className="self-start" onClick={add}>
        <Plus size={13} aria-hidden />
        {i18n.t('success.add')}
      </Button>
    </FactFields>
  );
}

function CriterionInputs({
  row,
  onChange,
}: {
  readonly row: Criterion;
  readonly onChange: (row: Criterion) => void;
}) {
  return (
    <>
      <TextArea
        rows={1}
        label={i18n.t('success.metric')}
        placeholder={i18n.t('success.metricHint')}
        value={row.metric}
        onChange={(event) => {
          onChange({ ...row, metric: event.target.value });
        }}
      />
      {PAIRS.map((pair) => (
        <div key={pair[0]} className="grid grid-cols-2 gap-2">
          {pair.map((name) => (
            <TextInput
              key={name}
              label={i18n.t(`success.${name}`)}
              maxLength={500}
              value={row[name]}
              onChange={(event) => {
                onChange({ ...row, [name]: event.target.value });
              }}
            />
          ))}
        </div>
      ))}
      <div className="grid grid-cols-2 gap-2">
        <TextInput
          type="date"
          label={i18n.t('success.byDate')}
          value={row.byDate ?? ''}
          onChange={(event) => {
            onChange({ ...row, byDate: event.target.value || null });
          }}
        />
        <TextInput
          label={i18n.t('success.owner')}
          maxLength={500}
          value={row.owner}
          onChange={(event) => {
            onChange({ ...row, owner: event.target.value });
          }}
        />
      </div>
    </>
  );
}
