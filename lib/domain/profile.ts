import { z } from '@/lib/domain/zod';
import { USUAL_WEEKEND } from './dates/business-calendar';
import { HANDOFF_MODELS } from './deals/deal';
import { gateModeSchema } from './gate/gate-state';
import { addressText } from './mail/mail-address';
import { userRoleSchema } from './roles';
import { dayText, hourText, lineText } from './text';

/** Which sends ask: every mail with a promise, only those worth asking about, or none. */
export const SEND_CHECKS = ['always', 'when_it_matters', 'silent'] as const;

/** Mail to colleagues alone: asked about as mail to customers, recorded without a question, or not recorded. */
export const INTERNAL_MAIL = ['like_customers', 'silent', 'unrecorded'] as const;

/** Business days in which an answer to a summary is waited for, until the rep says otherwise. */
export const ANSWER_DAYS = 3;
/** The most of them: four weeks. */
const MOST_ANSWER_DAYS = 20;

/** The most days off beside weekends that are kept. */
export const MOST_HOLIDAYS = 400;

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
  holidays: z.array(dayText).max(MOST_HOLIDAYS),
  /** ISO weekdays on which the rep doesn't work. */
  weekend: z
    .array(z.number().int().min(1).max(7))
    .max(6)
    .default([...USUAL_WEEKEND]),
  /** How the team hands over: what a new deal begins with. */
  handoffModel: z.enum(HANDOFF_MODELS).default('csm_90_day'),
  /** Whether the browser notifies the rep of what is due. */
  reminders: z.boolean().default(true),
  /** No notice from one hour to the other, on this computer's clock; the same twice is never. */
  quietFrom: hourText.default('18:30'),
  quietTo: hourText.default('08:00'),
  /** Whether the commission is paid in three parts, and the deal shows them. */
  payouts: z.boolean().default(false),
  /** Whether the browser's own model reads conversations too, where it has one. */
  useModel: z.boolean().default(false),
});
export type Profile = z.infer<typeof profileSchema>;

/** A mailbox Baton has seen, and whether the rep switched it on there. */
export const mailboxSchema = z.object({ address: addressText, enabled: z.boolean() });
export type Mailbox = z.infer<typeof mailboxSchema>;

/** The sidebar's width in CSS pixels until the rep drags it. */
const DEFAULT_SIDEBAR_WIDTH = 380;

/** How everything is set before the rep has touched it. */
export const FIRST_SETTINGS: Omit<Profile, 'role' | 'name' | 'address' | 'company' | 'ownDomains'> =
  {
    sendCheck: 'when_it_matters',
    internalMail: 'silent',
    answerDays: ANSWER_DAYS,
    gate: 'warn',
    sidebarWidth: DEFAULT_SIDEBAR_WIDTH,
    holidays: [],
    weekend: [...USUAL_WEEKEND],
    handoffModel: 'csm_90_day',
    reminders: true,
    quietFrom: '18:30',
    quietTo: '08:00',
    payouts: false,
    useModel: false,
  };
