import type { Announcements } from '@dnd-kit/core';
import { i18n } from '#i18n';

/** What a screen reader says while an item of a list is moved. */
export function sortAnnouncements(
  nameOf: (id: unknown) => string,
  placeOf: (id: unknown) => number,
  all: number,
): Announcements {
  const at = (id: unknown) => ({ place: placeOf(id) + 1, all });
  const taken = (id: unknown) => i18n.t('sort.taken', { name: nameOf(id), ...at(id) });
  return {
    onDragStart: ({ active }) => taken(active.id),
    // What is picked up is over its own place at once: said otherwise, nobody would hear the first.
    onDragOver: ({ active, over }) => {
      if (over === null) return undefined;
      if (over.id === active.id) return taken(active.id);
      return i18n.t('sort.over', { name: nameOf(active.id), ...at(over.id) });
    },
    onDragEnd: ({ active, over }) =>
      i18n.t('sort.dropped', { name: nameOf(active.id), ...at(over?.id ?? active.id) }),
    onDragCancel: ({ active }) => i18n.t('sort.cancelled', { name: nameOf(active.id) }),
  };
}
