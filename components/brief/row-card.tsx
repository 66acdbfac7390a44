import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';

export interface RowCardProps {
  readonly title: string;
  readonly removeLabel: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One row of a list in the brief, with the way to take it out. */
export function RowCard({ title, removeLabel, onRemove, children }: RowCardProps) {
  return (
    <fieldset className="relative min-w-0 rounded-lg border border-line p-3">
      <legend className="sr-only">{title}</legend>
      <div className="flex items-center justify-between pb-1">
        <span aria-hidden className="text-small font-medium text-ink-2">
          {title}
        </span>
        <IconButton
          label={`${removeLabel}: ${title}`}
          icon={Trash2}
          className="-my-1 -mr-1"
          onClick={onRemove}
        />
      </div>
      <div className="flex flex-col gap-3">{children}</div>
    </fieldset>
  );
}
