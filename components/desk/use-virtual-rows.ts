import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useState, type RefObject } from 'react';

export interface VirtualRowsOptions {
  readonly count: number;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Of the row there, in rem, so that rows grow with the text a rep asked their browser for. */
  readonly heightOf: (index: number) => number;
  /** Of what stays on top, in rem. */
  readonly headHeight: number;
  /** Room at the end for what lies over it, in px. */
  readonly endRoom?: number;
}

/** The rows in sight, and the ways to reach the others. */
export interface VirtualRows {
  /** Each with its place from the top of the first row, and its height, in px. */
  readonly items: readonly Pick<VirtualItem, 'index' | 'start' | 'size'>[];
  /** Of all rows, in px. */
  readonly height: number;
  /** How many rows a page is. */
  readonly pageSize: number;
  readonly scrollTo: (index: number) => void;
}

/** Of a long list only the rows in sight exist, so that ten thousand scroll as ten do. */
export function useVirtualRows(options: VirtualRowsOptions): VirtualRows {
  const { count, scroller, heightOf, headHeight, endRoom = 0 } = options;
  const [rem] = useState(
    () => parseFloat(getComputedStyle(document.documentElement).fontSize) || 16,
  );
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are called here and handed to nobody who keeps them
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(index) * rem,
    overscan: 6,
    scrollMargin: headHeight * rem,
    scrollPaddingStart: headHeight * rem,
    paddingEnd: endRoom,
    scrollPaddingEnd: endRoom,
  });
  const { range } = virtualizer;
  return {
    items: virtualizer
      .getVirtualItems()
      .map(({ index, start, size }) => ({ index, start: start - headHeight * rem, size })),
    height: virtualizer.getTotalSize(),
    pageSize: Math.max(1, range === null ? 10 : range.endIndex - range.startIndex - 1),
    scrollTo: (index) => {
      virtualizer.scrollToIndex(index);
    },
  };
}
