import { createContext, useContext } from 'react';
import type { Facts } from '@/lib/domain/brief/fact';
import type { BriefFact } from '@/lib/domain/brief/empty-facts';
import type { FactField, FactValue } from '@/lib/domain/brief/fact-schemas';
import type { Dossier } from '@/lib/domain/deals/dossier';

/** One deal, as the views of the sidebar read and write it. */
export interface DealScope {
  /** With what is being typed laid over it. */
  readonly dossier: Dossier;
  readonly facts: Facts;
  readonly valueOf: <Field extends BriefFact>(field: Field) => FactValue<Field>;
  readonly change: <Field extends FactField>(field: Field, value: FactValue<Field>) => void;
  /** As `change`, for a value that was checked against the field's schema elsewhere. */
  readonly changeChecked: (field: FactField, value: unknown) => void;
  readonly mark: (fields: readonly FactField[], toConfirm: boolean) => void;
  /** The cursor is in the field, or has left it. */
  readonly hold: (field: BriefFact) => void;
  readonly release: (field: FactField) => void;
}

const Context = createContext<DealScope | null>(null);
export const DealProvider = Context.Provider;

/** The deal of this part of the sidebar. */
export function useDeal(): DealScope {
  const scope = useContext(Context);
  if (scope === null) throw new Error('no deal here');
  return scope;
}
