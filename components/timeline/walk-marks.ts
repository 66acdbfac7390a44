import type { KeyboardEvent } from 'react';

const MARK = '[data-mark]';

/** Arrow keys go from mark to mark in the order of time, wherever the marks stand; Home and End to the first and last. */
export function walkMarks(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey || !(target instanceof HTMLElement)) return;
  const mark = target.closest<HTMLElement>(MARK);
  if (mark === null) return;
  const marks = [...currentTarget.querySelectorAll<HTMLElement>(MARK)].toSorted(byTime);
  const next = placeAfter(key, marks.indexOf(mark), marks.length);
  if (next === null) return;
  event.preventDefault();
  marks[next]?.focus();
}

function placeAfter(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(count - 1, at + 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function byTime(a: HTMLElement, b: HTMLElement): number {
  const [first = '', second = ''] = [a.dataset['at'], b.dataset['at']];
  return first < second ? -1 : first > second ? 1 : 0;
}
