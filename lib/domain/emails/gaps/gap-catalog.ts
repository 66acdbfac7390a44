import type { FactField } from '../../brief/fact-schemas';
import type { MissingFact } from '../email-draft';
import { PARTY_NAMES, type Party } from '../context/parties';

/** What a gap is asked as, where its answer goes, and what stands in the draft meanwhile. */
export interface GapKind {
  readonly input: MissingFact['input'];
  readonly target: Extract<MissingFact['target'], { kind: 'fact' | 'draft' }>;
  readonly label: string;
}

/**
 * Single values a mail may lack. The id is the variable a template writes (`{{ callSummary.timeline }}`),
 * the key of the `MissingFact` and of its label. The pairing reason and the CSM's experience have no
 * default: nobody but the writer knows them.
 */
export const GAP_CATALOG = {
  'call.when': typed('date', 'day of the call'),
  'callSummary.currentSituation': told('callSummary', 'currentSituation', 'current situation'),
  'callSummary.businessPriorities': told(
    'callSummary',
    'businessPriorities',
    'business priorities',
  ),
  'callSummary.competition': told('callSummary', 'competition', 'competition'),
  'callSummary.timeline': told('callSummary', 'timeline', 'timeline'),
  'callSummary.decisionProcess': told('callSummary', 'decisionProcess', 'decision process'),
  'callSummary.nextSteps': told('callSummary', 'nextSteps', 'next steps'),
  problem: told('problem', '', 'the problem in their words'),
  'introduction.commitment': told('introduction', 'commitment', 'what was agreed, and by when'),
  'introduction.csmExperience': told(
    'introduction',
    'csmExperience',
    "the CSM's relevant experience",
  ),
  'introduction.pairingReason': told(
    'introduction',
    'pairingReason',
    'the reason for this pairing',
  ),
  'introduction.reachable': told('introduction', 'reachable', 'how to reach you'),
  'event.what': told('compellingEvent', 'event', 'why they buy now'),
  worry: told('risks', '0.risk', 'the one worry'),
  'prep.when': typed('date', 'day of the call'),
  'prep.ask': typed('text', 'what you want of them'),
  'prep.leaveOut': typed('text', 'what not to go into'),
  'forward.technical': typed('text', 'what is technical in it'),
  'alignment.day': typed('date', 'a day to meet'),
  'day30.day': typed('date', 'day of the call'),
} as const satisfies Record<string, GapKind>;

const GAP_KEYS = Object.keys(GAP_CATALOG).filter(
  (key): key is keyof typeof GAP_CATALOG => key in GAP_CATALOG,
);

/** How a person's missing name shows in a draft. */
export const NAME_LABELS: Readonly<Record<Party, string>> = {
  client: 'name',
  champion: "champion's name",
  sponsor: "sponsor's name",
  ae: "account executive's name",
  se: "sales engineer's name",
  sdr: "SDR's name",
  csm: "CSM's name",
  am: "account manager's name",
  successor: 'name of whoever takes over',
  support: "colleague's name",
};

/** A list that needs at least one whole row; each of its gaps is named by row, `scorecard.0.result`. */
export type GapList = 'scorecard' | 'successCriteria';

/**
 * What several facts make together. `summary`: one the customer settled, else its six points. `successStatement`: every
 * begun criterion with all that its sentence says.
 */
export const COMPOSITES = ['summary', 'successStatement'] as const;

/** The six points of a summary, in its order. */
export const SUMMARY_POINTS = [
  'callSummary.currentSituation',
  'callSummary.businessPriorities',
  'callSummary.competition',
  'callSummary.timeline',
  'callSummary.decisionProcess',
  'callSummary.nextSteps',
] as const satisfies readonly (keyof typeof GAP_CATALOG)[];

/** Everything a template can name as needed. */
export type GapId =
  | keyof typeof GAP_CATALOG
  | GapList
  | (typeof COMPOSITES)[number]
  | `${Party}.${'name' | 'address'}`;

/** All of them, for what is read from a template's source. */
export const GAP_IDS: readonly GapId[] = [
  ...GAP_KEYS,
  'scorecard',
  'successCriteria',
  ...COMPOSITES,
  ...PARTY_NAMES.flatMap((party) => [`${party}.name`, `${party}.address`] as const),
];

function told(field: FactField, path: string, label: string): GapKind {
  return { input: 'text', target: { kind: 'fact', field, path }, label };
}

function typed(input: 'date' | 'text', label: string): GapKind {
  return { input, target: { kind: 'draft' }, label };
}
