import { useEffect, useSyncExternalStore } from 'react';
import { useDeal } from '@/components/deal/deal-context';
import type { Pointed } from '@/components/deal/deal-session';
import { isBriefItem, type BriefGroup, type BriefItem } from '@/lib/domain/brief/brief-item';
import { focusGroup } from './focus-group';
import { focusPart } from './focus-part';

interface AskedGroup {
  readonly group: BriefGroup;
  readonly items: readonly BriefItem[];
}

/**
 * Shows the place of the brief that was last pointed at; where the chosen form does not ask for it, all is shown.
 *
 * @param sought - The item that the page's address names; null where it names none.
 */
export function usePointed(groups: readonly AskedGroup[], sought: string | null): void {
  const { session } = useDeal();
  const { pointed } = useSyncExternalStore(session.subscribe, session.snapshot);
  const isShown = pointed !== null && isAsked(pointed, groups);
  useEffect(() => {
    if (sought !== null && isBriefItem(sought))
      session.point({ kind: 'part', item: sought, path: '' });
  }, [sought, session]);
  useEffect(() => {
    if (pointed === null) return;
    if (!isShown) {
      session.chooseForm('everything');
      return;
    }
    // Once: a brief that is opened again later begins at its top.
    session.point(null);
    if (pointed.kind === 'group') focusGroup(pointed.group);
    else focusPart(pointed.item, pointed.path);
  }, [pointed, isShown, session]);
}

function isAsked(pointed: Pointed, groups: readonly AskedGroup[]): boolean {
  return groups.some(({ group, items }) =>
    pointed.kind === 'group' ? group === pointed.group : items.includes(pointed.item),
  );
}
