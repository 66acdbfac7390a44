import { i18n } from '#i18n';
import type { SelectOption } from '@/components/ui/select-input';
import { PROMISE_KINDS, type PromiseKind } from '@/lib/domain/promises/promise-span';
import { promiseKindSchema } from '@/lib/domain/promises/promise-span-schema';

/** Every kind of promise in the rep's words. */
export function kindOptions(): SelectOption[] {
  return PROMISE_KINDS.map((kind) => ({ value: kind, label: i18n.t(`kind.${kind}`) }));
}

/** The kind that a select's value names. */
export function kindOf(value: string): PromiseKind {
  return promiseKindSchema.parse(value);
}
