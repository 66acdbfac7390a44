import { z } from '@/lib/domain/zod';

/** Whether a deal is decided in its CRM. */
export const dealStandingSchema = z.enum(['open', 'won', 'lost']);
export type DealStanding = z.infer<typeof dealStandingSchema>;
