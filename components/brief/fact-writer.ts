import type { UseFormReturn } from 'react-hook-form';
import type { BriefFact } from '@/lib/domain/brief/brief-item';
import { keepValid } from '@/lib/domain/brief/keep-valid';
import { isEqual } from '@/lib/domain/merge/is-equal';
import { mergeValue } from '@/lib/domain/merge/merge-value';
import type { DealScope } from '@/components/deal/deal-context';
import { formName } from './form-name';

/** Carries one fact between its form and the deal. */
export interface FactWriter {
  /** Writes one part, and saves what is valid. */
  readonly put: (name: string, part: unknown) => void;
  /** Saves what is valid, after rows came, went or moved. */
  readonly save: () => void;
  /** Whether the form shows words that could not be saved: nobody may read "Saved" then. */
  readonly refuse: (isRefused: boolean) => void;
  /** Puts parts that could not be saved back to what was; gives whether there were any. */
  readonly dropUnsaved: () => boolean;
  /** The deal as it is shown now: what was not written here is laid over all that nobody is writing. */
  readonly follow: (scope: DealScope) => void;
}

/** The writer of a fact, whose form begins with what the deal shows now. */
export function createFactWriter(
  field: BriefFact,
  form: UseFormReturn,
  begun: DealScope,
): FactWriter {
  let scope = begun;
  /** The value that was last saved from here or came from elsewhere. */
  let settled: unknown = begun.valueOf(field);
  const save = () => {
    // The form goes on writing into its own value.
    const kept = keepValid(field, structuredClone(form.getValues('value')), settled);
    if (isEqual(kept, settled)) return;
    settled = kept;
    scope.changeChecked(field, kept);
  };
  return {
    save,
    put: (name, part) => {
      form.setValue(formName(name), part, { shouldValidate: true, shouldDirty: true });
      save();
    },
    refuse: (isRefused) => {
      scope.refuse(field, isRefused);
    },
    dropUnsaved: () => {
      const isUnsaved = !isEqual(form.getValues('value'), settled);
      if (isUnsaved) form.reset({ value: settled });
      return isUnsaved;
    },
    follow: (next) => {
      scope = next;
      const shown: unknown = next.valueOf(field);
      if (isEqual(shown, settled)) return;
      const merged = mergeValue(settled, form.getValues('value'), shown);
      settled = shown;
      form.reset({ value: merged.value });
      if (!isEqual(merged.value, shown)) void form.trigger();
    },
  };
}
