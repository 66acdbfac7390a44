import { z } from '@/lib/domain/zod';
import { idText, instantText, lineText, longText } from '../text';

/** The meetings of a handoff, in the order in which they are usually held. */
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

/** How long a meeting is planned to take until somebody says otherwise, in minutes. */
export const USUAL_MINUTES = 30;

/** The most points of an agenda. */
export const MOST_POINTS = 30;
/** The most things of a checklist; in an alignment each promise that was agreed on is one. */
const MOST_CHECKS = 500;

/** A meeting that nobody has planned beyond its day. */
export const NO_PLAN = { minutes: USUAL_MINUTES, agenda: [], checklist: [] };

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
  /** How long it is planned to take, in minutes. */
  minutes: z.number().int().min(5).max(480),
  /** What it goes through, with the minutes of each point; null where a point has no time of its own. */
  agenda: z
    .array(
      z.object({
        // By which two tabs' changes are laid together row by row.
        id: idText,
        text: lineText,
        minutes: z.number().int().min(0).max(480).nullable(),
      }),
    )
    .max(MOST_POINTS),
  /** What has to be there, or done, by its end. */
  checklist: z
    .array(z.object({ id: idText, text: lineText, isDone: z.boolean() }))
    .max(MOST_CHECKS),
  updatedAt: instantText,
});
export type Meeting = z.infer<typeof meetingSchema>;
export type MeetingKind = Meeting['kind'];
export type AgendaPoint = Meeting['agenda'][number];
export type Check = Meeting['checklist'][number];
