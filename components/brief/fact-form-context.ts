import { createContext, useContext } from 'react';
import type { Control } from 'react-hook-form';
import type { BriefFact } from '@/lib/domain/brief/brief-item';
import type { FactWriter } from './fact-writer';

/** The form of one fact, as its inputs see it. Names are those of the form: parts and indexes, joined by dots. */
export interface FactForm extends FactWriter {
  readonly field: BriefFact;
  readonly control: Control;
  /** The whole value as it stands in the form, saved or not. */
  readonly value: unknown;
  /** Why a part is not saved; undefined where it is. */
  readonly errorOf: (name: string) => string | undefined;
}

const Context = createContext<FactForm | null>(null);
export const FactFormProvider = Context.Provider;

/** The form this input belongs to. */
export function useFactFormContext(): FactForm {
  const form = useContext(Context);
  if (form === null) throw new Error('no fact here');
  return form;
}
