import type { Dossier } from '../../deals/dossier';
import type { SuggestedFact } from '../capture';
import { layFact } from './lay-fact';

/**
 * Of suggestions that were taken into one person, those whose words still tell who they are: what another one was
 * taken instead of does not.
 *
 * @param id - The person's.
 */
export function stillTold<One extends Pick<SuggestedFact, 'fact' | 'verdict'>>(
  taken: readonly One[],
  id: string,
  dossier: Dossier,
): One[] {
  const times = taken.map(({ verdict }) => (verdict.kind === 'taken' ? verdict.at : ''));
  const last = times.toSorted().at(-1) ?? '';
  return taken.filter(({ fact, verdict }) => {
    // The last one, and whatever nobody took another one instead of, stays, also where the rep wrote over it since.
    if (verdict.kind !== 'taken' || verdict.at === last) return true;
    const told = { fact: verdict.as ?? fact, place: null, id };
    return layFact(told, dossier).state !== 'contradiction';
  });
}
