import { z } from '@/lib/domain/zod';

/** The views of a deal in the sidebar. */
const DEAL_VIEWS = ['brief', 'emails', 'promises', 'calls'] as const;
export const dealViewSchema = z.enum(DEAL_VIEWS);
export type DealView = z.infer<typeof dealViewSchema>;
