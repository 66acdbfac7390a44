import { Plus } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { SelectInput } from '@/components/ui/select-input';
import { TextArea } from '@/components/ui/text-area';
import type { FactValue } from '@/lib/domain/brief/fact-schemas';
import { newId } from '@/lib/domain/ids';
import { LEVELS } from '@/lib/domain/people/person';
import { useDeal } from '@/components/deal/deal-context';
import { FactFields } from './fact-fields';
import { RowCard } from './row-card';

type Risk = FactValue<'risks'>[number];

/** Field 5: what could blow up. */
export function LandmineRows() {
  const { valueOf, change } = useDeal();
  const rows = valueOf('risks');
  const put = (row: Risk) => {
    change(
      'risks',
      rows.map((other) => (other.id === row.id ? row : other)),
    );
  };
  return (
    <FactFields fact="risks">
      {rows.map((row, index) => (
        <RowCard
          key={row.id}
          title={i18n.t('risks.row', { number: index + 1 })}
          removeLabel={i18n.t('risks.remove')}
          onRemove={() => {
            change(
              'risks',
              rows.filter((other) => other.id !== row.id),
            );
          }}
        >
          <RiskInputs row={row} onChange={put} />
        </RowCard>
      ))}
      <Button
        small
        className="self-start"
        onClick={() => {
          change('risks', [...rows, { id: newId(), risk: '', likelihood: null, mitigation: '' }]);
        }}
      >
        <Plus size={13} aria-hidden />
        {i18n.t('risks.add')}
      </Button>
    </FactFields>
  );
}

function RiskInputs({
  row,
  onChange,
}: {
  readonly row: Risk;
  readonly onChange: (row: Risk) => void;
}) {
  const options = [
    { value: '', label: i18n.t('risks.none') },
    ...[...LEVELS].reverse().map((value) => ({ value, label: i18n.t(`risks.${value}`) })),
  ];
  return (
    <>
      <TextArea
        rows={1}
        label={i18n.t('risks.risk')}
        value={row.risk}
        onChange={(event) => {
          onChange({ ...row, risk: event.target.value });
        }}
      />
      <SelectInput
        label={i18n.t('risks.likelihood')}
        wrapperClass="max-w-44"
        options={options}
        value={row.likelihood ?? ''}
        onChange={(event) => {
          onChange({
            ...row,
            likelihood: LEVELS.find((level) => level === event.target.value) ?? null,
          });
        }}
      />
      <TextArea
        rows={1}
        label={i18n.t('risks.mitigation')}
        value={row.mitigation}
        onChange={(event) => {
          onChange({ ...row, mitigation: event.target.value });
        }}
      />
    </>
  );
}
