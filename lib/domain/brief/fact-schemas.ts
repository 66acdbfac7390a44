import { z } from '@/lib/domain/zod';
import { CONCERN_STATUSES } from '../people/person';
import { idText, lineText, longText, maybeDay } from '../text';

const lines = z.array(longText).max(200);
const rows = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.array(z.object({ id: idText, ...shape })).max(200);
const money = z.number().nullable();

/**
 * Every fact a rep writes once, by field id. Forms are projections of these: none keeps a copy.
 * Values may be half-written (the rep is typing); what counts as done is a rule, not a schema.
 */
export const factSchemas = {
  // why
  problem: longText,
  compellingEvent: z.object({ event: longText, date: maybeDay }),
  trigger: z.object({ quote: longText, saidBy: lineText }),
  priorProvider: z.object({ name: lineText, worked: longText, didNotWork: longText }),
  redLines: lines,
  softSignals: lines,
  /** The six points of a `call_summary`, as last agreed with the customer. */
  callSummary: z.object({
    currentSituation: longText,
    businessPriorities: longText,
    competition: longText,
    timeline: longText,
    decisionProcess: longText,
    nextSteps: longText,
  }),
  // success
  successCriteria: rows({
    metric: longText,
    baseline: lineText,
    target: lineText,
    byDate: maybeDay,
    day30: lineText,
    day60: lineText,
    owner: lineText,
  }),
  definedDone: z.object({
    live: longText,
    outcomes: z.array(longText).max(10),
    championConfirms: longText,
    reviewDate: maybeDay,
  }),
  // promises beside the ledger
  declined: rows({ what: longText, answer: longText }),
  sideCommitments: rows({ what: longText, toWhom: lineText }),
  outOfScope: lines,
  // scope
  scope: z.object({
    units: z
      .array(
        z.object({
          id: idText,
          name: lineText,
          size: lineText,
          composition: longText,
          startDate: maybeDay,
        }),
      )
      .max(200),
    modality: lineText,
    bespoke: z.array(z.object({ id: idText, what: longText, signOffRef: lineText })).max(200),
    boardMeasure: longText,
  }),
  // risks
  risks: rows({
    risk: longText,
    likelihood: z.enum(['low', 'medium', 'high']).nullable(),
    mitigation: longText,
  }),
  objections: rows({
    objection: longText,
    raisedBy: lineText,
    handling: longText,
    status: z.enum(CONCERN_STATUSES).nullable(),
  }),
  competitors: rows({ name: lineText, whyNot: longText, lurking: z.boolean() }),
  whyUs: longText,
  // commercials
  commercials: z.object({
    value: money,
    currency: z.string().max(3),
    fees: z.array(z.object({ id: idText, label: lineText, amount: money })).max(50),
    termMonths: z.number().int().min(0).max(600).nullable(),
    startDate: maybeDay,
    renewalDate: maybeDay,
    paymentMilestones: z
      .array(z.object({ id: idText, label: lineText, due: maybeDay, amount: money }))
      .max(50),
    nonStandardTerms: longText,
    discountPercent: z.number().min(0).max(100).nullable(),
    discountRationale: longText,
    discountSignOffRef: lineText,
    pushedOnPrice: z.boolean().nullable(),
    expansion: longText,
  }),
  // client basics
  clientBasics: z.object({
    legalName: lineText,
    tradingName: lineText,
    siteAddresses: lines,
    sector: lineText,
    subSector: lineText,
    headcount: lineText,
    headcountInScope: lineText,
    registrationNumber: lineText,
    filings: longText,
    news: longText,
    packageFolder: lineText,
  }),
  // involvement
  involvement: z.object({
    stays: longText,
    bringsBack: longText,
    mustNot: longText,
    agreedWithCsm: z.boolean(),
  }),
  /** What the introduction of the CSM needs and nobody may make up: no default text. */
  introduction: z.object({
    csmExperience: longText,
    pairingReason: longText,
    commitment: longText,
    reachable: longText,
  }),
  // proof
  scorecard: rows({
    criterion: longText,
    target: lineText,
    result: lineText,
    verdict: z.enum(['pass', 'partial', 'fail']).nullable(),
    evidence: longText,
  }),
  gaps: lines,
  hiddenObjections: lines,
  recommendedNextSteps: lines,
} as const;

export type FactField = keyof typeof factSchemas;
export type FactValue<Field extends FactField> = z.infer<(typeof factSchemas)[Field]>;

const FACT_FIELDS: readonly FactField[] = Object.keys(factSchemas).filter(
  (field): field is FactField => field in factSchemas,
);
export const factFieldSchema = z.enum(FACT_FIELDS);
