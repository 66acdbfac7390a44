import { z } from '@/lib/domain/zod';
import { idText, instantText, lineText, longText } from '../text';

/** What the CSM restates without the page: why now, how success is measured, what could blow up. */
export const READINESS_QUESTIONS = ['compellingEvent', 'successMetric', 'topLandmine'] as const;
export type ReadinessQuestion = (typeof READINESS_QUESTIONS)[number];

/** What the CSM should push on: the first 30 days' killer, whom to call, what one is on the hook for. */
export const PUSHING_QUESTIONS = ['killer', 'quietChampion', 'onTheHook'] as const;

const answerSchema = z.object({
  said: longText,
  /** Whether it agrees with the brief, judged by the CSM with both side by side. */
  known: z.boolean(),
});

/** One readiness check as it was taken, or skipped with a reason. */
export const readinessCheckSchema = z.object({
  id: idText,
  dealId: idText,
  at: instantText,
  /** Who took it. */
  by: lineText,
  /** `file`: taken in the HTML file, and sent back by mail. */
  via: z.enum(['baton', 'file']),
  result: z.enum(['ready', 'not_ready', 'skipped']),
  /** Why it was skipped; empty unless it was. */
  reason: longText,
  answers: z.record(z.enum(READINESS_QUESTIONS), answerSchema).nullable(),
  /** What was said to the pushing questions; empty where they were not asked. */
  pushed: z.record(z.enum(PUSHING_QUESTIONS), longText),
});
export type ReadinessCheck = z.infer<typeof readinessCheckSchema>;
