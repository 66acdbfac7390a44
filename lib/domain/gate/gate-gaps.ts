import { itemState } from '../brief/item-state';
import { nextGaps } from '../brief/next-gaps';
import type { Dossier } from '../deals/dossier';
import type { GateGap } from './gate-state';
import { hasIntroduction } from './has-introduction';

/** A form has fewer items than this. */
const ALL = 60;

/**
 * What stands between a deal and its close: the items of the one-page brief that aren't done, those first without
 * which no handoff finishes, then the introduction call. Empty when it may close.
 *
 * @param dossier - Null where the CRM's record has no deal in Baton.
 */
export function gateGaps(dossier: Dossier | null, now: Date): GateGap[] {
  if (dossier === null) return [{ kind: 'no_brief' }];
  const brief = nextGaps('one_page', dossier, ALL).flatMap(({ item }): GateGap[] => {
    const { state } = itemState(item, dossier);
    return state === 'done' ? [] : [{ kind: 'brief', item, state }];
  });
  return hasIntroduction(dossier.meetings, now) ? brief : [...brief, { kind: 'introduction' }];
}

/** Whether the brief itself is complete, whatever else lacks. */
export function isBriefDone(gaps: readonly GateGap[]): boolean {
  return gaps.every(({ kind }) => kind === 'introduction');
}
