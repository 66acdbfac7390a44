import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useForm, useFormState, useWatch, type FieldValues } from 'react-hook-form';
import type { BriefFact } from '@/lib/domain/brief/brief-item';
import { factSchemas } from '@/lib/domain/brief/fact-schemas';
import { z } from '@/lib/domain/zod';
import { useDeal } from '@/components/deal/deal-context';
import type { FactForm } from './fact-form-context';
import { createFactWriter } from './fact-writer';
import { formName } from './form-name';
import { issueText } from './issue-text';

/**
 * One fact as a form: what its schema takes is saved while it is typed, what it refuses stays in the form with
 * the reason, and what comes from elsewhere is laid over all that nobody is writing here.
 */
export function useFactForm(field: BriefFact): FactForm {
  const scope = useDeal();
  const form = useForm({
    resolver: zodResolver(schemaOf(field), { error: issueText }),
    defaultValues: { value: scope.valueOf(field) } as FieldValues,
  });
  const { control } = form;
  const [writer] = useState(() => createFactWriter(field, form, scope));
  const value: unknown = useWatch({ control, name: 'value' });
  const state = useFormState({ control });
  useLayoutEffect(() => {
    writer.follow(scope);
  }, [writer, scope]);
  const isRefused = Object.keys(state.errors).length > 0;
  useEffect(() => {
    writer.refuse(isRefused);
    return () => {
      writer.refuse(false);
    };
  }, [writer, isRefused]);
  // The same while only other facts change: a scope is made anew at every key, inputs need not be.
  return useMemo(
    () => ({
      ...writer,
      field,
      control,
      value,
      errorOf: (name) => form.getFieldState(formName(name), state).error?.message,
    }),
    [field, control, value, writer, form, state],
  );
}

function schemaOf(field: BriefFact): z.ZodType<FieldValues, FieldValues> {
  return z.object({ value: factSchemas[field] });
}
