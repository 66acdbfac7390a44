import { Menu as Base } from '@base-ui/react/menu';
import { ChevronDown, MoreHorizontal, type LucideIcon } from 'lucide-react';
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
  /** What the button says where three dots are too little. */
  readonly text?: string;
  /** What the button shows where it is neither three dots nor a word. */
  readonly icon?: LucideIcon;
  readonly items: readonly MenuItem[];
}

/** A few rarer deeds behind three dots, or a word. */
export function Menu({ label, text, icon: Shown = MoreHorizontal, items }: MenuProps) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <Base.Root
      onOpenChange={() => {
        // Inside the page's landmark, where a screen reader looks for it; an open dialog shuts out all else.
        setPlace(
          document.querySelector<HTMLElement>('[role=dialog]') ?? document.querySelector('main'),
        );
      }}
    >
      <Base.Trigger
        aria-label={label}
        title={label}
        className={cx(
          'inline-flex shrink-0 items-center justify-center rounded-md data-[popup-open]:bg-sunken',
          text === undefined
            ? 'size-7 text-ink-3 hover:bg-sunken hover:text-ink'
            : 'min-h-8 gap-1.5 border border-edge bg-surface px-3 font-medium text-ink hover:border-ink-3',
        )}
      >
        {text ?? <Shown size={16} strokeWidth={1.75} aria-hidden />}
        {text !== undefined && <ChevronDown size={14} aria-hidden className="text-ink-3" />}
      </Base.Trigger>
      <Base.Portal container={place}>
        <Base.Positioner align="end" sideOffset={4} className="z-20">
          <Base.Popup className="min-w-44 rounded-lg bg-surface p-1 shadow-pop outline-none">
            {items.map(({ label: name, icon: Icon, danger, onSelect }) => (
              <Base.Item
                key={name}
                onClick={onSelect}
                className={cx(
                  'flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2 text-body outline-none select-none data-[highlighted]:bg-sunken',
                  danger === true ? 'text-danger' : 'text-ink',
                )}
              >
                <Icon size={15} strokeWidth={1.75} aria-hidden className="shrink-0" />
                {name}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
