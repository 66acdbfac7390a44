import { z } from '@/lib/domain/zod';
import { gateModeSchema } from './gate/gate-state';
import { addressText } from './mail/mail-address';
import { userRoleSchema } from './roles';
import { dayText, lineText } from './text';

/** Which sends ask: every mail with a promise, only those worth asking about, or none. */
export const SEND_CHECKS = ['always', 'when_it_matters', 'silent'] as const;

/** Mail to colleagues alone: asked about as mail to customers, recorded without a question, or not recorded. */
export const INTERNAL_MAIL = ['like_customers', 'silent', 'unrecorded'] as const;

/** Business days in which an answer to a summary is waited for, until the rep says otherwise. */
export const ANSWER_DAYS = 3;
/** The most of them: four weeks. */
const MOST_ANSWER_DAYS = 20;

/** The rep: what the welcome page asks, and the few settings that follow them through every page. */
export const profileSchema = z.object({
  role: userRoleSchema,
  name: lineText,
  address: addressText,
  company: lineText,
  /** Domains whose people are colleagues: never a customer, never matched to a deal. */
  ownDomains: z.array(z.string().max(253)).max(50),
  sendCheck: z.enum(SEND_CHECKS),
  internalMail: z.enum(INTERNAL_MAIL),
  /** Business days after which a summary that nobody was seen to answer is flagged. */
  answerDays: z.number().int().min(1).max(MOST_ANSWER_DAYS).default(ANSWER_DAYS),
  /** What the gate does when a deal that isn't ready is marked won in a CRM. */
  gate: gateModeSchema.default('warn'),
  sidebarWidth: z.number().int().min(280).max(640),
  holidays: z.array(dayText).max(400),
});
export type Profile = z.infer<typeof profileSchema>;

/** A mailbox Baton has seen, and whether the rep switched it on there. */
export const mailboxSchema = z.object({ address: addressText, enabled: z.boolean() });
export type Mailbox = z.infer<typeof mailboxSchema>;

/** The sidebar's width in CSS pixels until the rep drags it. */
export const DEFAULT_SIDEBAR_WIDTH = 380;
