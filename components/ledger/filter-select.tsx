import { ChevronDown } from 'lucide-react';
import { cx } from '@/components/ui/cx';
import type { SelectOption } from '@/components/ui/select-input';

export interface FilterSelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly (SelectOption & { readonly value: Value })[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}

/** One way to narrow a list: shows what it narrows by, and stands out while it does. */
export function FilterSelect<Value extends string>({
  label,
  options,
  value,
  onChange,
}: FilterSelectProps<Value>) {
  return (
    <span className="relative inline-flex min-w-0 items-center">
      <select
        aria-label={label}
        className={cx(
          'field-sizing-content min-h-8 max-w-40 appearance-none truncate rounded-md border py-1 pr-6 pl-2 text-small',
          value === null
            ? 'border-line bg-surface text-ink-2 hover:border-ink-3'
            : 'border-accent bg-accent-soft font-medium text-accent-strong',
        )}
        value={value ?? ''}
        onChange={(event) => {
          onChange(options.find((option) => option.value === event.target.value)?.value ?? null);
        }}
      >
        <option value="">{label}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        size={12}
        aria-hidden
        className="pointer-events-none absolute right-2 text-ink-3"
      />
    </span>
  );
}
