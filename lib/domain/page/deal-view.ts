import { z } from '@/lib/domain/zod';
import { lineText } from '../text';

/** The views of a deal in the sidebar; `record` stands beside a CRM's record alone. */
const DEAL_VIEWS = ['record', 'brief', 'emails', 'promises', 'calls'] as const;
export const dealViewSchema = z.enum(DEAL_VIEWS);
export type DealView = z.infer<typeof dealViewSchema>;

/** A view that was asked for from outside the sidebar, and what of it is to be shown first. */
export const askedViewSchema = z.object({
  view: dealViewSchema,
  /** An item of the brief; null for the view's own first place. */
  item: lineText.nullable(),
});
export type AskedView = z.infer<typeof askedViewSchema>;
