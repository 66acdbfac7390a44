import type { BriefItem } from '../brief-item';

/** Questions about what is written, which the customer has only to say yes to or put right. */
export const CONFIRM_CODES = [
  'problem',
  'event',
  'metric',
  'live',
  'outcome',
  'championConfirms',
  'review',
  'declined',
  'sideCommitment',
  'outOfScope',
  'unit',
  'modality',
  'bespoke',
  'boardMeasure',
  'value',
  'fee',
  'term',
  'start',
  'renewal',
  'milestone',
  'terms',
  'discount',
  'legalName',
  'tradingName',
  'site',
  'sector',
  'headcount',
  'headcountInScope',
  'registrationNumber',
  'result',
  'economicBuyer',
  'champion',
  'dayToDayUser',
  'execSponsor',
  'primarySponsor',
  'procurement',
  'finance',
  'itOwner',
  'involved',
] as const;
export type ConfirmCode = (typeof CONFIRM_CODES)[number];

/** Questions that close a gap as they stand. */
export const OPEN_CODES = [
  'problem',
  'event',
  'eventDate',
  'trigger',
  'prior',
  'redLines',
  'mood',
  'people',
  'buyer',
  'champion',
  'user',
  'skeptic',
  'championWhy',
  'championStanding',
  'buyerPriorities',
  'buyerConcerns',
  'buyerSettled',
  'buyerRoi',
  'successPicture',
  'successMeasure',
  'successDate',
  'successOwner',
  'successMilestones',
  'live',
  'outcomes',
  'championConfirms',
  'review',
  'sideCommitments',
  'outOfScope',
  'units',
  'bespoke',
  'boardMeasure',
  'risks',
  'objections',
  'competitors',
  'whyUs',
  'term',
  'start',
  'renewal',
  'milestones',
  'legalName',
  'sites',
  'sector',
  'headcount',
  'headcountInScope',
  'registrationNumber',
  'involvement',
  'proof',
] as const;
export type OpenCode = (typeof OPEN_CODES)[number];

/** A piece of what is read out in a question; days and sums are written by whoever shows them. */
export type QuestionPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'money'; readonly amount: number; readonly currency: string }
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'percent'; readonly percent: number };

/** Who is asked: one person by name, the customer where nobody is known, or our own side. */
export type AskOf =
  | { readonly kind: 'person'; readonly id: string; readonly name: string }
  | { readonly kind: 'customer' }
  | { readonly kind: 'colleagues' };

/** What is asked: about words that stand in the brief, about somebody, or openly. */
export type Asked =
  | {
      readonly kind: 'confirm';
      readonly code: ConfirmCode;
      readonly parts: readonly QuestionPart[];
      /** Whether the customer said it, or our records do. */
      readonly source: 'customer' | 'records';
    }
  | { readonly kind: 'open'; readonly code: OpenCode }
  /** Whom to call when the named champion goes quiet. */
  | { readonly kind: 'quiet'; readonly name: string };

/** A question for the next call. */
export interface Question {
  readonly item: BriefItem;
  readonly asked: Asked;
  readonly askOf: AskOf;
}
