import { useCallback, useEffect, useState } from 'react';
import { dealViewSchema, type AskedView, type DealView } from '@/lib/domain/page/deal-view';
import { onAskedView } from '@/lib/queries/asked-view';

export interface ShownView {
  readonly view: DealView;
  /** How often a view was asked for from outside: its first place takes the cursor. */
  readonly asked: number;
  /** What of it is to be shown first; a new one each time it is asked for. */
  readonly sought: AskedView | null;
  readonly show: (view: DealView) => void;
}

/**
 * The deal's view that is shown: the one the rep chose here, or asked for from outside.
 *
 * @param first - The one that is shown until then.
 */
export function useDealView(first: DealView): ShownView {
  const [shown, setShown] = useState<Omit<ShownView, 'show' | 'view'> & { view: DealView | null }>({
    view: null,
    asked: 0,
    sought: null,
  });
  useEffect(() => {
    const listening = new AbortController();
    onAskedView((sought) => {
      setShown(({ asked }) => ({ view: sought.view, asked: asked + 1, sought }));
    }, listening.signal);
    return () => {
      listening.abort();
    };
  }, []);
  const show = useCallback((view: DealView) => {
    setShown((before) => ({ ...before, view }));
  }, []);
  return { ...shown, view: shown.view ?? first, show };
}

/** A tab's value as the view it stands for. */
export function dealViewOf(value: unknown): DealView {
  return dealViewSchema.catch('brief').parse(value);
}
