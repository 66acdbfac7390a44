import { zodResolver } from '@hookform/resolvers/zod';
import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useForm, useFormState, useWatch, type FieldValues } from 'react-hook-form';
import type { BriefFact } from '@/lib/domain/brief/brief-item';
import { factSchemas } from '@/lib/domain/brief/fact-schemas';
import { keepValid } from '@/lib/domain/brief/keep-valid';
import { isEqual } from '@/lib/domain/merge/is-equal';
import { mergeValue } from '@/lib/domain/merge/merge-value';
import { z } from '@/lib/domain/zod';
import { useDeal } from '@/components/deal/deal-context';
import type { FactForm } from './fact-form-context';
import { issueText } from './issue-text';

/**
 * One fact as a form: what its schema takes is saved while it is typed, what it refuses stays in the form with
 * the reason, and what comes from elsewhere is laid over all that nobody is writing here.
 */
export function useFactForm(field: BriefFact): FactForm {
  const { valueOf, changeChecked } = useDeal();
  const shown: unknown = valueOf(field);
  /** The value that was last saved from here or came from elsewhere. */
  const settled = useRef(shown);
  const form = useForm({
    resolver: zodResolver(schemaOf(field), { error: issueText }),
    defaultValues: { value: shown } as FieldValues,
  });
  const { control } = form;
  const value: unknown = useWatch({ control, name: 'value' });
  const state = useFormState({ control });
  const takeIn = useEffectEvent((theirs: unknown) => {
    if (isEqual(theirs, settled.current)) return;
    const mine: unknown = form.getValues('value');
    const merged = mergeValue(settled.current, mine, theirs);
    settled.current = theirs;
    form.reset({ value: merged.value });
    if (!isEqual(merged.value, theirs)) void form.trigger();
  });
  useLayoutEffect(() => {
    takeIn(shown);
  }, [shown]);
  const save = () => {
    // The form goes on writing into its own value.
    const kept = keepValid(field, structuredClone(form.getValues('value')), settled.current);
    if (isEqual(kept, settled.current)) return;
    settled.current = kept;
    changeChecked(field, kept);
  };
  return {
    field,
    control,
    value,
    put: (name, part) => {
      form.setValue(nameIn(name), part, { shouldValidate: true, shouldDirty: true });
      save();
    },
    save,
    errorOf: (name) => form.getFieldState(nameIn(name), state).error?.message,
    dropUnsaved: () => {
      const isUnsaved = !isEqual(form.getValues('value'), settled.current);
      if (isUnsaved) form.reset({ value: settled.current });
      return isUnsaved;
    },
  };
}

function nameIn(name: string): string {
  return name === '' ? 'value' : `value.${name}`;
}

function schemaOf(field: BriefFact): z.ZodType<FieldValues, FieldValues> {
  return z.object({ value: factSchemas[field] });
}
