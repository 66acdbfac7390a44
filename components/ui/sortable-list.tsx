import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Modifier,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { sortAnnouncements } from './sort-announcements';
import { SortableRow } from './sortable-row';

export interface SortableListProps<Item extends { readonly id: string }> {
  /** Names the list for assistive technology. */
  readonly label: string;
  readonly items: readonly Item[];
  /** How a reader knows an item, said while it is moved. */
  readonly nameOf: (item: Item, index: number) => string;
  /** The item that stood at `from` is to stand at `to`. */
  readonly onMove: (from: number, to: number) => void;
  readonly className?: string;
  readonly itemClass?: string;
  /** One item; `handle` is what it is dragged by, to be put where it fits. */
  readonly children: (item: Item, index: number, handle: ReactNode) => ReactNode;
}

/** Rows only go up and down. */
const onlyVertical: Modifier = ({ transform }) => ({ ...transform, x: 0 });

/**
 * A list in an order of the reader's own: dragged by a handle, or with Space, the arrow keys and Space on
 * the handle; Escape puts the item back.
 */
export function SortableList<Item extends { readonly id: string }>({
  label,
  items,
  nameOf,
  onMove,
  className,
  itemClass,
  children,
}: SortableListProps<Item>) {
  const sensors = useSensors(
    // A click on the handle is no drag.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const placeOf = (id: unknown) => items.findIndex((item) => item.id === id);
  const names = items.map(nameOf);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[onlyVertical]}
      accessibility={{
        announcements: sortAnnouncements((id) => names[placeOf(id)] ?? '', placeOf, items.length),
        screenReaderInstructions: { draggable: i18n.t('sort.howTo') },
      }}
      onDragEnd={({ active, over }) => {
        const [from, to] = [placeOf(active.id), placeOf(over?.id)];
        if (from !== -1 && to !== -1 && from !== to) onMove(from, to);
      }}
    >
      <SortableContext items={items.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ol aria-label={label} className={className}>
          {items.map((item, index) => (
            <SortableRow
              key={item.id}
              id={item.id}
              name={names[index] ?? ''}
              isAlone={items.length === 1}
              className={itemClass}
            >
              {(handle) => children(item, index, handle)}
            </SortableRow>
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
