import type { Dossier } from '@/lib/domain/deals/dossier';

/**
 * The dossier to show when an answer comes in: a field that was saved while the answer was on its way
 * is not taken back to an older revision.
 *
 * @param known - What is shown now, or null.
 * @param answer - What the background just gave, or null when the deal is gone.
 */
export function mergeDossier(known: Dossier | null, answer: Dossier | null): Dossier | null {
  if (known === null || answer === null) return answer;
  const answered = new Map(answer.facts.map((fact) => [fact.field, fact]));
  for (const fact of known.facts) {
    const other = answered.get(fact.field);
    if (other === undefined || other.revision < fact.revision) answered.set(fact.field, fact);
  }
  return { ...answer, facts: [...answered.values()] };
}
