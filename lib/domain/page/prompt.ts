import { z } from '@/lib/domain/zod';
import { CRM_IDS } from '../crm/crm-catalog';
import { INTRODUCTION_CONCERNS } from '../emails/checks/introduction-concerns';
import { insertionSchema } from '../emails/insertion';
import { gateGapSchema } from '../gate/gate-state';
import { guardExcuseSchema, guardIdSchema } from '../guards/guard-overrule';
import { recipientsSchema } from '../mail/recipients';
import { userRoleSchema } from '../roles';
import { promiseSpanSchema } from '../promises/promise-span-schema';
import { idText, instantText, lineText, longText, maybeDay, nameText } from '../text';

/** How a passage stands to what the same people were told before, and what is different where it contradicts. */
const EARLIER_RELATIONS = ['repeats', 'contradicts'] as const;
const EARLIER_DIFFERENCES = ['due', 'amount', 'answer'] as const;

const earlierSchema = z.object({
  id: idText,
  relation: z.enum(EARLIER_RELATIONS),
  about: z.enum(EARLIER_DIFFERENCES).nullable(),
  sentence: longText,
  sentAt: instantText.nullable(),
});

/** A promise as the popover and the send dialog show it; `key` names it within its mail. */
export const promptItemSchema = z.object({
  key: lineText,
  sentence: longText,
  type: promiseSpanSchema.shape.type,
  kind: promiseSpanSchema.shape.kind,
  strength: promiseSpanSchema.shape.strength,
  who: lineText,
  due: maybeDay,
  dueText: lineText.nullable(),
  reason: promiseSpanSchema.shape.reason,
  /** What the same people were told before; null where nothing fits. */
  earlier: earlierSchema.nullable(),
});
export type PromptItem = z.infer<typeof promptItemSchema>;

/** That somebody else answers from here, as the frame shows it. */
export const promptGuardSchema = z.object({
  id: guardIdSchema,
  /** The first name of who answers; empty where nobody is known. */
  name: nameText,
  /** Whether the mail can be handed on; one that begins its thread has nothing to forward. */
  canHandOn: z.boolean(),
});
export type PromptGuard = z.infer<typeof promptGuardSchema>;

const themeSchema = z.enum(['light', 'dark']);

/** What the small frame shows: the dialog beside Send, why a passage is marked, who answers, or what a close lacks. */
export const promptSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('send'),
    id: idText,
    theme: themeSchema,
    /** The rep's: some promises are not theirs to give. */
    role: userRoleSchema,
    subject: lineText,
    threadId: lineText.nullable(),
    recipients: recipientsSchema,
    /** The promises worth asking about; plain follow-ups are recorded without a question. */
    items: z.array(promptItemSchema).max(200),
    quietCount: z.number().int().min(0),
    /** What an introduction of the CSM lacks. */
    concerns: z.array(z.enum(INTRODUCTION_CONCERNS)).max(INTRODUCTION_CONCERNS.length),
    /** Who answers from here, where the rep has not said why they do; null where nobody else does. */
    guard: promptGuardSchema.nullable(),
  }),
  z.object({
    kind: z.literal('guard'),
    id: idText,
    theme: themeSchema,
    role: userRoleSchema,
    guard: promptGuardSchema,
  }),
  z.object({
    kind: z.literal('mark'),
    id: idText,
    theme: themeSchema,
    role: userRoleSchema,
    item: promptItemSchema,
  }),
  z.object({
    kind: z.literal('gate'),
    id: idText,
    theme: themeSchema,
    role: userRoleSchema,
    crm: z.enum(CRM_IDS),
    mode: z.enum(['warn', 'block']),
    /** The deal in Baton; the record's own name where it has none. */
    dealName: lineText,
    gaps: z.array(gateGapSchema).min(1).max(60),
  }),
]);
export type Prompt = z.infer<typeof promptSchema>;

/** A promise as the rep left it: recorded or not, with the kind and day they set. */
export const promptVerdictSchema = z.object({
  key: lineText,
  record: z.boolean(),
  kind: promiseSpanSchema.shape.kind,
  due: maybeDay,
});
export type PromptVerdict = z.infer<typeof promptVerdictSchema>;

/** What the rep decided in the frame. */
export const promptAnswerSchema = z.discriminatedUnion('action', [
  z.object({
    action: z.literal('send'),
    verdicts: z.array(promptVerdictSchema).max(200),
    /** Why the rep answers all the same; null where nothing asked, or they didn't say. */
    excuse: guardExcuseSchema.nullable(),
  }),
  z.object({ action: z.literal('back') }),
  /** The mail stays a draft, and its point about price goes to the AE in a mail of its own. */
  z.object({ action: z.literal('hand_over'), insertion: insertionSchema }),
  /** The mail stays a draft, and what it answers goes to who answers from here. */
  z.object({ action: z.literal('hand_on') }),
  /** From the guard: the rep writes on, and says why. */
  z.object({ action: z.literal('answer_anyway'), excuse: guardExcuseSchema }),
  /** From the popover: this wording is never flagged again. */
  z.object({ action: z.literal('mute'), key: lineText }),
  /** From the popover: keeps the verdict for this passage of this draft. */
  z.object({ action: z.literal('correct'), verdict: promptVerdictSchema }),
  /** From the gate: the sidebar opens where the first gap is filled. */
  z.object({ action: z.literal('fix') }),
  /** From the gate: the deal is marked won all the same. */
  z.object({
    action: z.literal('overrule'),
    reason: longText.refine((text) => text.trim() !== '', { error: 'no reason' }),
  }),
]);
export type PromptAnswer = z.infer<typeof promptAnswerSchema>;
