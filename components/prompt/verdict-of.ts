import type { PromptItem, PromptVerdict } from '@/lib/domain/page/prompt';

/** What holds of a passage until the rep says otherwise: it is recorded as it was read. */
export function verdictOf({ key, kind, due }: PromptItem): PromptVerdict {
  return { key, record: true, kind, due };
}
