import { X } from 'lucide-react';
import { useId } from 'react';
import { i18n } from '#i18n';
import { gapLabel } from '@/components/sidebar/emails/gap-label';
import { CompactSelect } from '@/components/ui/compact-select';
import { PARTY_NAMES } from '@/lib/domain/emails/context/parties';
import { GAP_IDS } from '@/lib/domain/emails/gaps/gap-catalog';
import { variableLabel } from './variable-label';

export interface FactSetProps {
  /** The field of the front matter it is. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** Facts a mail asks for, in the order they are asked. */
export function FactSet({ name, label, hint, value, onChange }: FactSetProps) {
  const id = useId();
  const left = GAP_IDS.filter((one) => !value.includes(one));
  return (
    <div role="group" aria-labelledby={id} aria-describedby={`${id}-hint`} data-field={name}>
      <div id={id} className="text-small text-ink-2">
        {label}
      </div>
      <p id={`${id}-hint`} className="mb-1 text-small text-ink-3">
        {hint}
      </p>
      <div className="flex flex-wrap items-center gap-1">
        {value.map((one) => (
          <button
            key={one}
            type="button"
            aria-label={i18n.t('templates.takeOut', { name: factName(one) })}
            title={i18n.t('templates.takeOut', { name: factName(one) })}
            className="inline-flex min-h-6 items-center gap-1 rounded-full bg-sunken pr-1.5 pl-2 text-micro text-ink-2 hover:text-ink"
            onClick={() => {
              onChange(value.filter((other) => other !== one));
            }}
          >
            {factName(one)}
            <X size={11} aria-hidden />
          </button>
        ))}
        <CompactSelect
          label={`${label}: ${i18n.t('templates.add')}`}
          value=""
          options={[
            { value: '', label: i18n.t('templates.add') },
            ...left.map((one) => ({ value: one, label: factName(one) })),
          ]}
          onChange={(event) => {
            if (event.target.value !== '') onChange([...value, event.target.value]);
          }}
        />
      </div>
    </div>
  );
}

/** As it is asked; a person's name or address, as the variable is called. */
function factName(id: string): string {
  const isPersons = PARTY_NAMES.some((party) => id.startsWith(`${party}.`));
  if (isPersons) return variableLabel(id);
  if (id === 'scorecard') return i18n.t('templates.group.proof');
  if (id === 'successCriteria') return i18n.t('fact.successCriteria.title');
  return gapLabel({
    key: id,
    input: 'text',
    target: { kind: 'draft' },
    required: true,
    placeholder: null,
  });
}
