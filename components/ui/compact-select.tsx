import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cx } from './cx';
import type { SelectOption } from './select-input';

export interface CompactSelectProps extends Omit<ComponentProps<'select'>, 'children'> {
  readonly label: string;
  readonly options: readonly SelectOption[];
}

/** A choice in a line of text: no box until it is pointed at. Its label is for assistive technology. */
export function CompactSelect({ label, options, className, ...rest }: CompactSelectProps) {
  return (
    <span className={cx('relative inline-flex max-w-full items-center', className)}>
      <select
        aria-label={label}
        title={label}
        className="min-h-6 max-w-full appearance-none truncate rounded-sm border border-line bg-transparent py-0.5 pr-5 pl-1.5 text-small text-ink-2 hover:border-ink-3 hover:text-ink"
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        size={12}
        aria-hidden
        className="pointer-events-none absolute right-1.5 text-ink-3"
      />
    </span>
  );
}
