import { createContext, useContext } from 'react';
import type { Facts, FactState } from '@/lib/domain/brief/fact';
import type { FactField, FactValue } from '@/lib/domain/brief/fact-schemas';
import type { Origin } from '@/lib/domain/brief/origin';
import type { Dossier } from '@/lib/domain/deals/dossier';
import type { DealSession } from './deal-session';
import type { OriginChange } from './undo-stack';

/** One deal, as every view of it reads and writes it. */
export interface DealScope {
  /** With what is being typed laid over it. */
  readonly dossier: Dossier;
  readonly facts: Facts;
  readonly valueOf: <Field extends FactField>(field: Field) => FactValue<Field>;
  readonly change: <Field extends FactField>(field: Field, value: FactValue<Field>) => void;
  /** As `change`, for a value that was checked against the field's schema elsewhere. */
  readonly changeChecked: (field: FactField, value: unknown, origins?: OriginChange) => void;
  /** As `change`, for a value that came from elsewhere: it is to be confirmed, and its field is no longer said to be none. */
  readonly takeOver: <Field extends FactField>(
    field: Field,
    value: FactValue<Field>,
    origins: readonly Origin[],
  ) => void;
  /** Marks what is written as still to be confirmed by the customer, or as confirmed. */
  readonly mark: (fields: readonly FactField[], toConfirm: boolean) => void;
  /** Says that the deal has none of it, or takes that back. */
  readonly sayNone: (field: FactField, none: boolean) => void;
  /**
   * Lays the way from one state to another over what stands there now, as no step of its own: parts that
   * somebody has changed since stay as they are. Gives whether there was anything left to change.
   */
  readonly shift: (
    field: FactField,
    way: { readonly from: FactState; readonly to: FactState } & OriginChange,
  ) => boolean;
  /** Resolves once what was written in a field is on disk. */
  readonly whenSaved: (field: FactField) => Promise<void>;
  /** What this page knows of the deal beside its records: undo, the chosen form. */
  readonly session: DealSession;
  /** The cursor is in the field, or has left it. */
  readonly hold: (field: FactField) => void;
  readonly release: (field: FactField) => void;
  /** The field shows words that can't be saved as they are, or no longer does. */
  readonly refuse: (field: FactField, isRefused: boolean) => void;
}

const Context = createContext<DealScope | null>(null);
export const DealProvider = Context.Provider;

/** The deal of this part of the page. */
export function useDeal(): DealScope {
  const scope = useContext(Context);
  if (scope === null) throw new Error('no deal here');
  return scope;
}
