import type { WholeDeal } from '../deals/whole-deal';
import type { Version } from '../versions/version';
import { middleOfDay } from './middle-of-day';
import { happening, type TimelineEntry } from './timeline-entry';

/** What was done to the brief, who read it, and where somebody went on all the same. */
export function keptEntries(
  { readinessChecks, gateOverrules, guardOverrules, signals }: WholeDeal,
  versions: readonly Version[],
): TimelineEntry[] {
  return [
    ...versions.map(({ id, reason, endedAt, changes }) =>
      happening({
        key: `brief ${id}`,
        kind: 'brief',
        code: reason,
        at: endedAt,
        count: changes.length,
      }),
    ),
    ...readinessChecks.map(({ id, at, by, result, reason }) =>
      happening({
        key: `readiness ${id}`,
        kind: 'readiness',
        code: result,
        name: by,
        text: reason,
        at,
      }),
    ),
    ...gateOverrules.map(({ id, reason, at }) =>
      happening({ key: `overrule ${id}`, kind: 'overrule', code: 'gate', text: reason, at }),
    ),
    ...guardOverrules.map(({ id, guard, words, at }) =>
      happening({ key: `overrule ${id}`, kind: 'overrule', code: guard, text: words, at }),
    ),
    ...signals.map(({ id, kind, words, seenOn }) =>
      happening({
        key: `signal ${id}`,
        kind: 'signal',
        code: kind,
        text: words,
        at: middleOfDay(seenOn),
      }),
    ),
  ];
}
