import { useEffect } from 'react';
import { useDeal } from '@/components/deal/deal-context';
import { writtenAt } from '@/components/brief/written-at';
import { isBriefItem } from '@/lib/domain/brief/brief-item';
import type { AskedView } from '@/lib/domain/page/deal-view';

/** Leads to the item of the brief that was asked for from outside, each time once. */
export function usePointAt(sought: AskedView | null): void {
  const { session } = useDeal();
  useEffect(() => {
    const item = sought?.item ?? null;
    if (item !== null && isBriefItem(item))
      session.point({ kind: 'part', item: writtenAt(item), path: '' });
  }, [sought, session]);
}
