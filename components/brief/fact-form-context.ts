import { createContext, useContext } from 'react';
import type { Control } from 'react-hook-form';
import type { BriefFact } from '@/lib/domain/brief/brief-item';

/** The form of one fact, as its inputs see it. Names are those of the form: parts and indexes, joined by dots. */
export interface FactForm {
  readonly field: BriefFact;
  readonly control: Control;
  /** The whole value as it stands in the form, saved or not. */
  readonly value: unknown;
  /** Writes one part, and saves what is valid. */
  readonly put: (name: string, part: unknown) => void;
  /** Saves what is valid, after rows came, went or moved. */
  readonly save: () => void;
  /** Why a part is not saved; undefined where it is. */
  readonly errorOf: (name: string) => string | undefined;
  /** Puts parts that could not be saved back to what was; gives whether there were any. */
  readonly dropUnsaved: () => boolean;
}

const Context = createContext<FactForm | null>(null);
export const FactFormProvider = Context.Provider;

/** The form this input belongs to. */
export function useFactFormContext(): FactForm {
  const form = useContext(Context);
  if (form === null) throw new Error('no fact here');
  return form;
}
