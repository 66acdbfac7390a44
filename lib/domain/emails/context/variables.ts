import type { Audience } from '../../brief/audience';
import type { EmailContext } from './email-context';
import type { MarkdownText } from './markdown-text';

/** Every value a template can write: dotted, `[]` for the rows of a list. */
type PathsOf<Value, Prefix extends string> = Value extends string | number | boolean | MarkdownText
  ? Prefix
  : Value extends readonly (infer Row)[]
    ? PathsOf<Row, `${Prefix}[]`>
    : {
        [Key in keyof Value & string]: PathsOf<
          Value[Key],
          Prefix extends '' ? Key : `${Prefix}.${Key}`
        >;
      }[keyof Value & string];
export type VariablePath = PathsOf<EmailContext, ''>;

const person = <Name extends string>(name: Name) =>
  ({
    [`${name}.name`]: 'customer',
    [`${name}.firstName`]: 'customer',
    [`${name}.address`]: 'customer',
  }) as Readonly<Record<`${Name}.${'name' | 'firstName' | 'address'}`, 'customer'>>;

/** Who may read each of them; an internal one is empty in a mail that reaches the customer. */
const VARIABLES = {
  'deal.name': 'internal',
  'deal.company': 'customer',
  'deal.is90Day': 'customer',
  personal: 'customer',
  ...person('me'),
  'me.company': 'customer',
  ...person('client'),
  ...person('champion'),
  ...person('sponsor'),
  ...person('ae'),
  ...person('se'),
  ...person('sdr'),
  ...person('csm'),
  ...person('am'),
  ...person('successor'),
  ...person('support'),
  'call.when': 'customer',
  'primer.held': 'customer',
  'close.when': 'customer',
  'kickoff.day': 'customer',
  'alignment.day': 'internal',
  'alignment.isPlanned': 'internal',
  'alignment.isHeld': 'internal',
  'day30.day': 'customer',
  'introCall.day': 'customer',
  'week.day': 'internal',
  worry: 'internal',
  'event.what': 'customer',
  'event.day': 'customer',
  'prep.when': 'internal',
  'prep.ask': 'internal',
  'prep.leaveOut': 'internal',
  'forward.technical': 'internal',
  'summaries.asked': 'customer',
  'summaries.sent': 'customer',
  'summaries.settled[].by': 'internal',
  'summaries.settled[].when': 'internal',
  'summaries.settled[].correction': 'internal',
  'summaries.settled[].isCorrected': 'internal',
  'summaries.settled[].text': 'internal',
  'objections[]': 'internal',
  'risks[]': 'internal',
  'brief.text': 'internal',
  'brief.questions[]': 'internal',
  'brief.moreQuestions': 'internal',
  'brief.ownQuestions[]': 'internal',
  'callSummary.currentSituation': 'customer',
  'callSummary.businessPriorities': 'customer',
  'callSummary.competition': 'customer',
  'callSummary.timeline': 'customer',
  'callSummary.decisionProcess': 'customer',
  'callSummary.nextSteps': 'customer',
  problem: 'customer',
  'introduction.commitment': 'customer',
  'introduction.csmExperience': 'customer',
  'introduction.pairingReason': 'customer',
  'introduction.reachable': 'customer',
  'successCriteria.rows[].index': 'customer',
  'successCriteria.rows[].metric': 'customer',
  'successCriteria.rows[].metricWithin': 'customer',
  'successCriteria.rows[].baseline': 'customer',
  'successCriteria.rows[].target': 'customer',
  'successCriteria.rows[].byDate': 'customer',
  'successCriteria.rows[].day30': 'customer',
  'successCriteria.named.index': 'customer',
  'successCriteria.named.metric': 'customer',
  'successCriteria.named.metricWithin': 'customer',
  'successCriteria.named.baseline': 'customer',
  'successCriteria.named.target': 'customer',
  'successCriteria.named.byDate': 'customer',
  'successCriteria.named.day30': 'customer',
  'successCriteria.statements[].index': 'customer',
  'successCriteria.statements[].text': 'customer',
  'scorecard.overall': 'customer',
  'scorecard.rows[].index': 'customer',
  'scorecard.rows[].criterion': 'customer',
  'scorecard.rows[].target': 'customer',
  'scorecard.rows[].result': 'customer',
  'scorecard.rows[].verdict': 'customer',
} as const satisfies Record<VariablePath, Audience>;

/** What Liquid itself knows of a list or text. */
const OF_LIQUID: ReadonlySet<string> = new Set(['size', 'first', 'last']);

/**
 * The variables that a name in a template reaches: itself, or all that is in the record or list it names.
 *
 * @param segments - As written, a row's number as a number: `['scorecard', 'rows', 0, 'result']`.
 * @returns Empty where there is no such variable.
 */
export function variablesAt(segments: readonly (string | number)[]): VariablePath[] {
  const named = segments
    .filter((segment) => typeof segment !== 'string' || !OF_LIQUID.has(segment))
    .map((segment) => (typeof segment === 'number' ? '[]' : `.${segment}`))
    .join('')
    .slice(1);
  return PATHS.filter(
    (path) => path === named || path.startsWith(`${named}.`) || path.startsWith(`${named}[]`),
  );
}

const PATHS = Object.keys(VARIABLES).filter((path): path is VariablePath => path in VARIABLES);

/** Whether only our own side may read a variable. */
export function isInternal(path: VariablePath): boolean {
  return VARIABLES[path] === 'internal';
}

/** Every variable, in the order a list of them shows. */
export function allVariables(): readonly VariablePath[] {
  return PATHS;
}
