import { X } from 'lucide-react';
import { useId } from 'react';
import { i18n } from '#i18n';
import { CompactSelect } from '@/components/ui/compact-select';
import type { SelectOption } from '@/components/ui/select-input';

export interface PickSetProps {
  /** The field of the front matter it is. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly SelectOption[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** Some of many, in the order they were added. */
export function PickSet({ name, label, hint, options, value, onChange }: PickSetProps) {
  const id = useId();
  const left = options.filter((one) => !value.includes(one.value));
  // What nobody knows stays to be seen until it is mended.
  const labelOf = (one: string) => options.find((option) => option.value === one)?.label ?? one;
  return (
    <div
      role="group"
      aria-labelledby={id}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      data-field={name}
    >
      <div id={id} className="text-small text-ink-2">
        {label}
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-small text-ink-3">
          {hint}
        </p>
      )}
      <div className="mt-1 flex min-h-8 flex-wrap items-center gap-1">
        {value.map((one) => (
          <button
            key={one}
            type="button"
            aria-label={i18n.t('templates.takeOut', { name: labelOf(one) })}
            title={i18n.t('templates.takeOut', { name: labelOf(one) })}
            className="inline-flex min-h-6 items-center gap-1 rounded-full bg-sunken pr-1.5 pl-2 text-micro text-ink-2 hover:text-ink"
            onClick={() => {
              onChange(value.filter((other) => other !== one));
            }}
          >
            {labelOf(one)}
            <X size={11} aria-hidden />
          </button>
        ))}
        <CompactSelect
          label={`${label}: ${i18n.t('templates.add')}`}
          value=""
          options={[{ value: '', label: i18n.t('templates.add') }, ...left]}
          onChange={(event) => {
            if (event.target.value !== '') onChange([...value, event.target.value]);
          }}
        />
      </div>
    </div>
  );
}
