import { useId } from 'react';
import type { SelectOption } from '@/components/ui/select-input';
import { ToggleChip } from '@/components/ui/toggle-chip';

export interface ChipSetProps {
  /** The field of the front matter it is. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** Any number of few, in the order they are shown. */
export function ChipSet({ name, label, options, value, onChange }: ChipSetProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} data-field={name}>
      <div id={id} className="mb-1 text-small text-ink-2">
        {label}
      </div>
      <div className="flex flex-wrap gap-1">
        {options.map((option) => {
          const isOn = value.includes(option.value);
          return (
            <ToggleChip
              key={option.value}
              label={option.label}
              pressed={isOn}
              onToggle={() => {
                const kept = options
                  .map((one) => one.value)
                  .filter((one) => {
                    return one === option.value ? !isOn : value.includes(one);
                  });
                onChange(kept);
              }}
            >
              {option.label}
            </ToggleChip>
          );
        })}
      </div>
    </div>
  );
}
