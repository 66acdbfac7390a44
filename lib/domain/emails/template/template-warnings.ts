import { checkIntroduction, type IntroductionElement } from '../checks/check-introduction';
import { isInternal, variablesAt, type VariablePath } from '../context/variables';
import type { Party } from '../context/parties';
import { draftEmail } from '../draft-email';
import type { Profile } from '../../profile';
import { audienceOf } from './audience-of';
import type { EmailTemplate } from './email-template';
import { analyzeLiquid, type UsedVariable } from './render-liquid';
import { sampleDossier } from './sample-dossier';

/** The six points a summary asks the customer to confirm. */
export const SUMMARY_POINTS = [
  'currentSituation',
  'businessPriorities',
  'competition',
  'timeline',
  'decisionProcess',
  'nextSteps',
] as const;
export type SummaryPoint = (typeof SUMMARY_POINTS)[number];

/** What a template can be used with, and had better not be. A hint is the weaker half of it. */
export type TemplateWarning =
  | { readonly kind: 'introduction'; readonly element: IntroductionElement }
  | {
      readonly kind: 'internal';
      readonly variable: VariablePath;
      readonly part: 'subject' | 'body';
      /** From 1 in that part. */
      readonly line: number;
    }
  | { readonly kind: 'recipient'; readonly party: Party }
  | { readonly kind: 'points'; readonly missing: readonly SummaryPoint[] }
  | { readonly kind: 'ask' };

/** A question whether it is right, or a request to say so. */
const ASK =
  /\b(?:accurate|right|correct|confirm|match(?:es)?|missing|wrong)\b[^\n.]*\?|\b(?:please|just|could you|would you)\b[^\n?.]*\b(?:confirm|correct|reply|tell me|let me know|answer)\b/iu;

/**
 * What is wrong with a template that reads well: an introduction without what it must say, a fact of ours
 * on its way to the customer, a mail that nobody is asked an address for, a summary that asks for nothing.
 *
 * @param profile - The writer; what the template gives is judged on a sample deal.
 * @param now - Today, of the sample deal.
 */
export function templateWarnings(
  template: EmailTemplate,
  profile: Profile,
  now: Date,
): TemplateWarning[] {
  return [
    ...lostElements(template, profile, now),
    ...internalUses(template),
    ...unknownRecipient(template),
    ...summaryHints(template, profile, now),
  ];
}

function lostElements(template: EmailTemplate, profile: Profile, now: Date): TemplateWarning[] {
  if (template.kind !== 'csm_introduction') return [];
  const text = sampleText(template, profile, now);
  if (text === null) return [];
  // The sample's reason as it is recorded: a template that tells it needs no lead-in.
  const reason = PAIRING.exec(template.body) === null ? '' : sampleReason(now);
  return checkIntroduction(text, reason).map((element) => ({ kind: 'introduction', element }));
}

const PAIRING = /\{\{-?\s*introduction\.pairingReason\b/u;

function sampleReason(now: Date): string {
  const fact = sampleDossier('full', now).facts.find(({ field }) => field === 'introduction');
  const value = fact?.value;
  const isTold = typeof value === 'object' && value !== null && 'pairingReason' in value;
  return isTold ? String(value.pairingReason) : '';
}

function sampleText(template: EmailTemplate, profile: Profile, now: Date): string | null {
  const options = { answers: {}, now, locale: 'en-GB' };
  const result = draftEmail(template, sampleDossier('full', now), profile, options);
  return result.ok ? result.draft.markdown : null;
}

function internalUses(template: EmailTemplate): TemplateWarning[] {
  if (audienceOf(template) !== 'customer') return [];
  return (['subject', 'body'] as const).flatMap((part) =>
    internalIn(template[part]).map((use) => ({ kind: 'internal', part, ...use })),
  );
}

/** Internal values a piece of Liquid takes, where it takes them: by their name, or through a row or a name it gave them. */
function internalIn(source: string): { variable: VariablePath; line: number }[] {
  const analysis = analyzeLiquid(source);
  if (!analysis.ok) return [];
  const found = analysis.variables.flatMap((use) => {
    const paths = variablesAt(use.segments);
    return paths.filter(isInternal).flatMap((variable) => {
      const column = lastName(variable.split(/\.|\[\]/u));
      const isItself = paths.length === 1 && column === lastName(use.segments);
      const uses = isItself ? [use] : readOf(analysis.own, column);
      return uses.map(({ line }) => ({ variable, line }));
    });
  });
  const keyOf = ({ variable, line }: { variable: string; line: number }) =>
    `${String(line)} ${variable}`;
  return [...new Map(found.map((use) => [keyOf(use), use])).values()].toSorted(
    (a, b) => a.line - b.line,
  );
}

function readOf(own: readonly UsedVariable[], column: string): UsedVariable[] {
  return own.filter(({ segments }) => segments.length > 1 && lastName(segments) === column);
}

function lastName(segments: readonly (string | number)[]): string {
  return String(segments.findLast((part) => typeof part === 'string' && part !== '') ?? '');
}

/** An answer goes to whoever wrote, and a forward to whom its writer adds. */
function unknownRecipient(template: EmailTemplate): TemplateWarning[] {
  const { to, way, required, optional } = template;
  if (way !== 'new' || audienceOf(template) !== 'customer') return [];
  const isAsked = [...required, ...optional].includes(`${to}.address`);
  return isAsked ? [] : [{ kind: 'recipient', party: to }];
}

function summaryHints(template: EmailTemplate, profile: Profile, now: Date): TemplateWarning[] {
  if (template.kind !== 'call_summary') return [];
  const used = analyzeLiquid(template.body);
  const told = used.ok ? used.variables.flatMap(({ segments }) => variablesAt(segments)) : [];
  const missing = SUMMARY_POINTS.filter((point) => !told.includes(`callSummary.${point}`));
  const text = sampleText(template, profile, now);
  return [
    ...(missing.length > 0 ? [{ kind: 'points' as const, missing }] : []),
    ...(text !== null && !ASK.test(text) ? [{ kind: 'ask' as const }] : []),
  ];
}

/** Whether it is a thing to think of rather than one to mend. */
export function isHint({ kind }: TemplateWarning): boolean {
  return kind === 'points' || kind === 'ask' || kind === 'recipient';
}
