import type { TimelineEntry } from './timeline-entry';
import type { TimelineScale } from './timeline-scale';

/** Marks that stand too close to be told apart, in per cent of the line. */
const TOO_CLOSE = 3;

/** One mark of a strand: a thing, or several in a busy week, folded into a count. */
export interface MarkGroup {
  readonly key: string;
  readonly place: number;
  /** In the order of time; never empty. */
  readonly entries: readonly TimelineEntry[];
}

/**
 * The marks of a strand. What stands closer to a group's first than a mark is wide joins it; what is behind and what
 * is ahead of today are never one.
 *
 * @param entries - In the order of time.
 */
export function markGroups(
  entries: readonly TimelineEntry[],
  { placeOf, today }: Pick<TimelineScale, 'placeOf' | 'today'>,
): MarkGroup[] {
  const groups: { key: string; place: number; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const place = placeOf(entry.at);
    const last = groups.at(-1);
    const isNear = last !== undefined && place - last.place < TOO_CLOSE;
    if (isNear && last.place <= today === place <= today) last.entries.push(entry);
    else groups.push({ key: entry.key, place, entries: [entry] });
  }
  return groups;
}
