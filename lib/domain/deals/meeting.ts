import { z } from '@/lib/domain/zod';
import { idText, instantText, lineText, longText } from '../text';

/** The meetings of a handoff. */
export const MEETING_KINDS = [
  'debrief',
  'success_conversation',
  'alignment',
  'delivery_handoff',
  'primer',
  'introduction',
  'kickoff',
  'day_30_call',
  'day_90_review',
  'other',
] as const;

/** A meeting of a deal: planned, held, who came, what came of it. */
export const meetingSchema = z.object({
  id: idText,
  dealId: idText,
  kind: z.enum(MEETING_KINDS),
  plannedAt: instantText.nullable(),
  heldAt: instantText.nullable(),
  attendees: z.array(lineText).max(100),
  outcome: longText,
  decided: longText,
  updatedAt: instantText,
});
export type Meeting = z.infer<typeof meetingSchema>;
