import { useEffect, useState } from 'react';
import { dealViewSchema, type DealView } from '@/lib/domain/page/deal-view';
import { onAskedView } from '@/lib/queries/asked-view';

export interface ShownView {
  readonly view: DealView;
  /** How often a view was asked for from outside: its first place takes the cursor. */
  readonly asked: number;
  readonly show: (view: DealView) => void;
}

/** The deal's view that is shown: the one the rep chose here, or asked for by a shortcut. */
export function useDealView(): ShownView {
  const [shown, setShown] = useState<{ view: DealView; asked: number }>({
    view: 'brief',
    asked: 0,
  });
  useEffect(() => {
    const listening = new AbortController();
    onAskedView((view) => {
      setShown(({ asked }) => ({ view, asked: asked + 1 }));
    }, listening.signal);
    return () => {
      listening.abort();
    };
  }, []);
  return {
    ...shown,
    show: (view) => {
      setShown(({ asked }) => ({ view, asked }));
    },
  };
}

/** A tab's value as the view it stands for. */
export function dealViewOf(value: unknown): DealView {
  return dealViewSchema.catch('brief').parse(value);
}
