import { useState } from 'react';

/** The promises a rep has ticked, by the ids of their lines. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** The tick of a line goes on or off; a range to come starts here. */
  readonly toggle: (id: string) => void;
  /** Ticks everything from where the last tick was set to this line. */
  readonly extend: (id: string) => void;
  readonly replace: (ids: Iterable<string>) => void;
  readonly clear: () => void;
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Keeps which lines are ticked.
 *
 * @param order - The ids of the lines as they are shown, top to bottom.
 */
export function useSelection(order: readonly string[]): Selection {
  const [ids, setIds] = useState(NOBODY);
  const [anchor, setAnchor] = useState<string | null>(null);
  return {
    ids,
    toggle: (id) => {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setIds(next);
      setAnchor(id);
    },
    extend: (id) => {
      const from = anchor === null ? -1 : order.indexOf(anchor);
      const to = order.indexOf(id);
      const start = from === -1 ? to : Math.min(from, to);
      const end = from === -1 ? to : Math.max(from, to);
      setIds(new Set([...ids, ...order.slice(start, end + 1)]));
      if (from === -1) setAnchor(id);
    },
    replace: (next) => {
      setIds(new Set(next));
    },
    clear: () => {
      setIds(NOBODY);
      setAnchor(null);
    },
  };
}
