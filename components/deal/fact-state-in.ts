import { EMPTY_FACTS } from '@/lib/domain/brief/empty-facts';
import { factStateOf, type FactState } from '@/lib/domain/brief/fact';
import type { FactField } from '@/lib/domain/brief/fact-schemas';
import type { Dossier } from '@/lib/domain/deals/dossier';

/** What a deal's records have of a fact; nothing where nobody has written it. */
export function factStateIn({ facts }: Dossier, field: FactField): FactState {
  const fact = facts.find((one) => one.field === field);
  return fact === undefined
    ? { value: EMPTY_FACTS[field], toConfirm: false, none: false }
    : factStateOf(fact);
}
