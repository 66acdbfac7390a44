import { Menu as Base } from '@base-ui/react/menu';
import { MoreHorizontal, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { cx } from './cx';

export interface MenuItem {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly danger?: boolean;
  readonly onSelect: () => void;
}

export interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

/** A few rarer deeds behind three dots. */
export function Menu({ label, items }: MenuProps) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <Base.Root
      onOpenChange={() => {
        // Inside the page's landmark, where a screen reader looks for it.
        setPlace(document.querySelector('main'));
      }}
    >
      <Base.Trigger
        aria-label={label}
        title={label}
        className="inline-flex size-7 shrink-0 items-center justify-center rounded-md text-ink-3 hover:bg-sunken hover:text-ink data-[popup-open]:bg-sunken"
      >
        <MoreHorizontal size={16} strokeWidth={1.75} aria-hidden />
      </Base.Trigger>
      <Base.Portal container={place}>
        <Base.Positioner align="end" sideOffset={4} className="z-20">
          <Base.Popup className="min-w-44 rounded-lg bg-surface p-1 shadow-pop outline-none">
            {items.map(({ label: text, icon: Icon, danger, onSelect }) => (
              <Base.Item
                key={text}
                onClick={onSelect}
                className={cx(
                  'flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2 text-body outline-none select-none data-[highlighted]:bg-sunken',
                  danger === true ? 'text-danger' : 'text-ink',
                )}
              >
                <Icon size={15} strokeWidth={1.75} aria-hidden className="shrink-0" />
                {text}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
