import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { BriefItem } from '@/lib/domain/brief/brief-item';
import { useDeal } from '@/components/deal/deal-context';
import { focusPart } from './focus-part';

/** Shows what an undo changed; where the chosen form does not ask for it, all is shown. */
export function usePointed(items: readonly BriefItem[]): void {
  const { session } = useDeal();
  const { pointed } = useSyncExternalStore(session.subscribe, session.snapshot);
  const seen = useRef(pointed);
  const isAsked = pointed !== null && items.includes(pointed.item);
  useEffect(() => {
    if (pointed === null || pointed === seen.current) return;
    if (!isAsked) {
      session.chooseForm('everything');
      return;
    }
    seen.current = pointed;
    focusPart(pointed.item, pointed.path);
  }, [pointed, isAsked, session]);
}
