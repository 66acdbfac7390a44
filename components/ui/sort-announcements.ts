import type { Announcements } from '@dnd-kit/core';
import { i18n } from '#i18n';

/** What a screen reader says while an item of a list is moved. */
export function sortAnnouncements(
  nameOf: (id: unknown) => string,
  placeOf: (id: unknown) => number,
  all: number,
): Announcements {
  const at = (id: unknown) => ({ place: placeOf(id) + 1, all });
  return {
    onDragStart: ({ active }) =>
      i18n.t('sort.taken', { name: nameOf(active.id), ...at(active.id) }),
    onDragOver: ({ active, over }) =>
      over === null ? undefined : i18n.t('sort.over', { name: nameOf(active.id), ...at(over.id) }),
    onDragEnd: ({ active, over }) =>
      i18n.t('sort.dropped', { name: nameOf(active.id), ...at(over?.id ?? active.id) }),
    onDragCancel: ({ active }) => i18n.t('sort.cancelled', { name: nameOf(active.id) }),
  };
}
