import { useSortable } from '@dnd-kit/sortable';
import { GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { cx } from './cx';

export interface SortableRowProps {
  readonly id: string;
  readonly name: string;
  /** With nothing to move past there is no handle. */
  readonly isAlone: boolean;
  readonly className?: string | undefined;
  readonly children: (handle: ReactNode) => ReactNode;
}

/** One item of a sortable list. */
export function SortableRow({ id, name, isAlone, className, children }: SortableRowProps) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, ...drag } =
    useSortable({ id, attributes: { roleDescription: i18n.t('sort.handle') } });
  const label = i18n.t('sort.move', { name });
  const handle = isAlone ? null : (
    <button
      type="button"
      ref={setActivatorNodeRef}
      aria-label={label}
      title={label}
      className="inline-flex h-7 w-5 shrink-0 cursor-grab! touch-none items-center justify-center rounded-md text-ink-3 hover:bg-sunken hover:text-ink"
      {...attributes}
      {...listeners}
    >
      <GripVertical size={14} strokeWidth={1.75} aria-hidden />
    </button>
  );
  return (
    <li
      ref={setNodeRef}
      // Set through the DOM's own style object, which our policy of no inline styles lets pass.
      style={{
        transform: transform === null ? undefined : `translate3d(0, ${String(transform.y)}px, 0)`,
        transition,
      }}
      className={cx(drag.isDragging && 'relative z-10 bg-surface shadow-pop', className)}
    >
      {children(handle)}
    </li>
  );
}
