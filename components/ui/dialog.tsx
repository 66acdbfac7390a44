import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { cx } from './cx';

export interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Whether the content brings its own margins. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/**
 * A sheet over the page: the cursor goes into its first field, focus stays in it, Esc and the backdrop close it, the
 * focus goes back to where it was.
 */
export function Dialog({ title, open, onClose, flush = false, children }: DialogProps) {
  const content = useRef<HTMLDivElement>(null);
  return (
    <Base.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-20 bg-scrim transition-opacity duration-150 data-[ending-style]:opacity-0 data-[starting-style]:opacity-0" />
        <Base.Popup
          // A field that took the focus by itself would be where it goes back to. A touch would open the keyboard.
          initialFocus={(how) =>
            how === 'touch' ||
            (content.current?.querySelector<HTMLElement>('input, select, textarea') ?? true)
          }
          className="fixed inset-x-2 top-2 z-20 mx-auto flex max-h-[calc(100dvh-16px)] max-w-120 flex-col overflow-hidden rounded-lg bg-surface shadow-pop transition duration-150 data-[ending-style]:opacity-0 data-[starting-style]:-translate-y-2 data-[starting-style]:opacity-0"
        >
          <div className="flex items-center justify-between gap-2 border-b border-line py-2 pr-2 pl-4">
            <Base.Title className="truncate text-title font-semibold">{title}</Base.Title>
            <Base.Close
              aria-label={i18n.t('common.close')}
              className="inline-flex size-7 items-center justify-center rounded-md text-ink-3 hover:bg-sunken hover:text-ink"
            >
              <X size={16} strokeWidth={1.75} aria-hidden />
            </Base.Close>
          </div>
          <div ref={content} className={cx('min-h-0 overflow-y-auto', !flush && 'p-4')}>
            {children}
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
