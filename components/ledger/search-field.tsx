import { Search } from 'lucide-react';
import type { Ref } from 'react';
import { i18n } from '#i18n';
import { cx } from '@/components/ui/cx';

export interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className?: string;
  readonly ref?: Ref<HTMLInputElement>;
  /** Down into the list. */
  readonly onLeave?: () => void;
}

/** Searches the ledger while one types. */
export function SearchField({ value, onChange, className, ref, onLeave }: SearchFieldProps) {
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
        aria-label={i18n.t('ledger.search')}
        placeholder={i18n.t('ledger.searchHint')}
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
