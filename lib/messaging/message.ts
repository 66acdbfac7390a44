import type { z } from '@/lib/domain/zod';

/**
 * The kinds of context a message may come from. `sidebar` and `prompt` are our frames in a page that
 * have claimed a token; `settings` and `desk` are our own full-tab pages; `mail` and `deal` are content
 * scripts; `frame` is a frame of ours that has not claimed its token yet.
 */
export type Caller = 'sidebar' | 'prompt' | 'settings' | 'desk' | 'mail' | 'deal' | 'frame';

/** Where a rep works with deals: beside the page, or on the desk. */
export const WORKPLACES = ['sidebar', 'desk'] as const satisfies readonly Caller[];

/** One message: who may send it, what it carries, what it answers. */
export interface Message<Input extends z.ZodType, Output extends z.ZodType> {
  readonly description: string;
  readonly from: readonly Caller[];
  readonly input: Input;
  readonly output: Output;
}

/** Declares a message; the types of both ends are inferred from its schemas. */
export function message<Input extends z.ZodType, Output extends z.ZodType>(
  spec: Message<Input, Output>,
): Message<Input, Output> {
  return spec;
}
