import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { PromiseDetails, type PromiseDetailsProps } from '@/components/ledger/promise-details';
import { IconButton } from '@/components/ui/icon-button';

export interface DetailsPaneProps extends PromiseDetailsProps {
  readonly onClose: () => void;
}

/** One promise beside the list; where there is little room, over it. */
export function DetailsPane({ onClose, ...details }: DetailsPaneProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { line } = details;
  const { id } = line.promise;
  useEffect(() => {
    heading.current?.focus();
  }, [id]);
  useEffect(() => {
    // A button that has done its work is gone, and the focus with it.
    if (document.activeElement === document.body) heading.current?.focus();
  }, [line]);
  return (
    <aside
      aria-labelledby="details-title"
      className="absolute inset-y-0 right-0 z-10 flex w-full flex-col border-line bg-surface sm:w-100 sm:border-l lg:static lg:shrink-0"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className="flex min-h-12 items-center justify-between gap-2 border-b border-line pr-2 pl-4">
        <h2
          ref={heading}
          id="details-title"
          tabIndex={-1}
          className="text-title font-semibold outline-none"
        >
          {i18n.t('ledger.details')}
        </h2>
        <IconButton label={i18n.t('common.close')} icon={X} onClick={onClose} />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto p-4">
        <PromiseDetails key={id} {...details} />
      </div>
    </aside>
  );
}
