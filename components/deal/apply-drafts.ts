import type { Fact } from '@/lib/domain/brief/fact';
import type { Dossier } from '@/lib/domain/deals/dossier';
import type { FactToSave } from '@/lib/queries/save-fact';

/** A dossier as the rep sees it while typing: what was read, with what is being written laid over it. */
export function applyDrafts(dossier: Dossier, drafts: readonly FactToSave[]): Dossier {
  const ours = drafts.filter((draft) => draft.dealId === dossier.deal.id);
  if (ours.length === 0) return dossier;
  const facts = new Map(dossier.facts.map((fact) => [fact.field, fact]));
  for (const draft of ours) facts.set(draft.field, asFact(draft, facts.get(draft.field)));
  return { ...dossier, facts: [...facts.values()] };
}

function asFact({ dealId, field, state }: FactToSave, known: Fact | undefined): Fact {
  return {
    origins: [],
    revision: 0,
    updatedAt: new Date(0).toISOString(),
    ...known,
    dealId,
    field,
    ...state,
  };
}
