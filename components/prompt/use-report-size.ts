import { useMutation } from '@tanstack/react-query';
import { useLayoutEffect, type RefObject } from 'react';
import { promptShown } from '@/lib/queries/prompt-shown';

/** How wide a card wants to be, in CSS pixels; in a narrower window the page makes the frame narrower. */
const WIDTH = 360;
/** A longer card scrolls inside, so that the mail beside it stays in sight. */
const MOST_HEIGHT = 560;

/** The parts of a card that its height is made of. */
export interface CardParts {
  readonly card: RefObject<HTMLElement | null>;
  /** The part that scrolls when the frame is too low, … */
  readonly scroller: RefObject<HTMLElement | null>;
  /** … and what is in it. */
  readonly content: RefObject<HTMLElement | null>;
}

/** Tells the page that a prompt is on screen and how large it wants to be, again whenever that changes. */
export function useReportSize(id: string, { card, scroller, content }: CardParts): void {
  const { mutate } = useMutation(promptShown);
  useLayoutEffect(() => {
    const parts = [card.current, scroller.current, content.current] as const;
    const [box, window, inside] = parts;
    if (box === null || window === null || inside === null) return;
    const edges = windowEdges();
    let reported = -1;
    const report = () => {
      const height = naturalHeight(box, window, inside);
      if (height === reported) return;
      reported = height;
      mutate({ id, width: WIDTH + edges.width, height: height + edges.height });
    };
    report();
    const observer = new ResizeObserver(report);
    observer.observe(box);
    observer.observe(inside);
    return () => {
      observer.disconnect();
    };
  }, [id, card, scroller, content, mutate]);
}

/** What a window of our own has around its page; nothing around a frame, which is as large as its card. */
function windowEdges() {
  if (window.top !== window) return { width: 0, height: 0 };
  const { outerWidth, outerHeight, innerWidth, innerHeight } = window;
  // A window that isn't laid out yet has no size to tell.
  const edge = (outer: number, inner: number) => (inner > 0 ? Math.max(0, outer - inner) : 0);
  return { width: edge(outerWidth, innerWidth), height: edge(outerHeight, innerHeight) };
}

/** The height at which nothing would scroll, whatever the frame's height is now. */
function naturalHeight(card: HTMLElement, scroller: HTMLElement, content: HTMLElement): number {
  const height = card.offsetHeight - scroller.clientHeight + content.offsetHeight;
  return Math.min(Math.ceil(height), MOST_HEIGHT);
}
