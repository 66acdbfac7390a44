import type { BriefFact } from '../brief-item';
import type { Facts } from '../fact';
import type { FactValue } from '../fact-schemas';
import { isBlank } from '../is-blank';
import type { ConfirmCode, OpenCode, QuestionPart } from './question';

/** A question about one part of a fact, before it is known whom to ask. */
export type FactQuestion =
  | { readonly code: ConfirmCode; readonly parts: readonly QuestionPart[] }
  | { readonly open: OpenCode };

type Value<Field extends BriefFact> = FactValue<Field>;
type Wording = { readonly [Field in BriefFact]: (value: Value<Field>) => FactQuestion[] };

/**
 * How each fact is put to somebody who can confirm it. What only our side may read is never read out: there the
 * question is asked openly.
 */
const WORDINGS: Wording = {
  problem: (words) => confirm('problem', text(words)),
  compellingEvent: ({ event, date }) => confirm('event', text(event), day(date)),
  trigger: () => [{ open: 'trigger' }],
  priorProvider: () => [{ open: 'prior' }],
  redLines: () => [{ open: 'redLines' }],
  softSignals: () => [{ open: 'mood' }],
  successCriteria: (rows) =>
    rows.flatMap(({ metric, target, byDate }) =>
      confirm('metric', text(metric), text(target), day(byDate)),
    ),
  definedDone: ({ live, outcomes, championConfirms, reviewDate }) => [
    ...confirm('live', text(live)),
    ...outcomes.flatMap((outcome) => confirm('outcome', text(outcome))),
    ...confirm('championConfirms', text(championConfirms)),
    ...confirm('review', day(reviewDate)),
  ],
  declined: (rows) =>
    rows.flatMap(({ what, answer }) => confirm('declined', text(what), text(answer))),
  sideCommitments: (rows) => rows.flatMap(({ what }) => confirm('sideCommitment', text(what))),
  outOfScope: (lines) => lines.flatMap((line) => confirm('outOfScope', text(line))),
  scope: ({ units, modality, bespoke, boardMeasure }) => [
    ...units.flatMap(({ name, size, startDate }) =>
      confirm('unit', text(name), text(size), day(startDate)),
    ),
    ...confirm('modality', text(modality)),
    ...bespoke.flatMap(({ what }) => confirm('bespoke', text(what))),
    ...confirm('boardMeasure', text(boardMeasure)),
  ],
  risks: () => [{ open: 'risks' }],
  objections: () => [{ open: 'objections' }],
  competitors: () => [{ open: 'competitors' }],
  whyUs: () => [{ open: 'whyUs' }],
  commercials: confirmCommercials,
  clientBasics: (client) => [
    ...confirm('legalName', text(client.legalName)),
    ...confirm('tradingName', text(client.tradingName)),
    ...client.siteAddresses.flatMap((address) => confirm('site', text(address))),
    ...confirm('sector', text(client.sector), text(client.subSector)),
    ...confirm('headcount', text(client.headcount)),
    ...confirm('headcountInScope', text(client.headcountInScope)),
    ...confirm('registrationNumber', text(client.registrationNumber)),
  ],
  involvement: () => [{ open: 'involvement' }],
  scorecard: (rows) =>
    rows.flatMap(({ criterion, result }) => confirm('result', text(criterion), text(result))),
  gaps: () => [{ open: 'proof' }],
  hiddenObjections: () => [{ open: 'proof' }],
  recommendedNextSteps: () => [{ open: 'proof' }],
};

/** The questions that confirm a fact, one for each thing that is written in it. */
export function confirmFact(field: BriefFact, facts: Facts): FactQuestion[] {
  return wordingOf(field, facts[field]);
}

function wordingOf<Field extends BriefFact>(
  field: Field,
  value: Value<Field> | undefined,
): FactQuestion[] {
  return value === undefined || isBlank(value) ? [] : WORDINGS[field](value);
}

function confirmCommercials(commercials: Value<'commercials'>): FactQuestion[] {
  const { value, currency, fees, termMonths, startDate, renewalDate } = commercials;
  const { paymentMilestones, discountPercent, nonStandardTerms } = commercials;
  return [
    ...confirm('value', money(value, currency)),
    ...fees.flatMap(({ label, amount }) => confirm('fee', text(label), money(amount, currency))),
    ...confirm('term', termMonths === null ? null : { kind: 'months', months: termMonths }),
    ...confirm('start', day(startDate)),
    ...confirm('renewal', day(renewalDate)),
    ...paymentMilestones.flatMap(({ label, amount, due }) =>
      confirm('milestone', text(label), money(amount, currency), day(due)),
    ),
    ...confirm(
      'discount',
      discountPercent === null ? null : { kind: 'percent', percent: discountPercent },
    ),
    ...confirm('terms', text(nonStandardTerms)),
  ];
}

function confirm(code: ConfirmCode, ...parts: readonly (QuestionPart | null)[]): FactQuestion[] {
  const written = parts.filter((part) => part !== null);
  return written.length === 0 ? [] : [{ code, parts: written }];
}

function text(words: string): QuestionPart | null {
  const said = words.trim().replace(/[.\s]+$/u, '');
  return said === '' ? null : { kind: 'text', text: said };
}

function day(date: string | null): QuestionPart | null {
  return date === null ? null : { kind: 'day', day: date };
}

function money(amount: number | null, currency: string): QuestionPart | null {
  return amount === null ? null : { kind: 'money', amount, currency };
}
