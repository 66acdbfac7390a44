import { Search } from 'lucide-react';
import type { Ref } from 'react';
import { cx } from '@/components/ui/cx';

export interface SearchFieldProps {
  readonly label: string;
  /** What can be searched for, shown while nothing is typed. */
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className?: string;
  readonly ref?: Ref<HTMLInputElement>;
  /** Down into the list. */
  readonly onLeave?: () => void;
}

/** Searches a list while one types. */
export function SearchField({
  label,
  hint,
  value,
  onChange,
  className,
  ref,
  onLeave,
}: SearchFieldProps) {
  return (
    <label className={cx('relative block', className)}>
      <Search
        size={14}
        aria-hidden
        className="absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3"
      />
      <input
        ref={ref}
        type="search"
        autoComplete="off"
        maxLength={200}
        aria-label={label}
        placeholder={hint}
        className="control pl-8"
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && onLeave !== undefined) {
            event.preventDefault();
            onLeave();
          }
        }}
      />
    </label>
  );
}
