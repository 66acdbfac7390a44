import type { FactValue } from '../fact-schemas';
import { FEELINGS, FILLERS, MEASURES, MOODS, NAMED_NUMBERS, NO_MEASURES } from './metric-words';
import { hasPhrase } from './phrase-list';
import { plainText } from './plain-text';
import { namesATime, withoutTimes } from './time-words';

/** What a success metric may lack, in the order in which one asks for it. */
export const METRIC_PARTS = ['number', 'unit', 'date', 'owner'] as const;
export type MetricPart = (typeof METRIC_PARTS)[number];

/** What a success metric lacks, and whether it names a wish where something countable should be. */
export interface MetricJudgement {
  readonly missing: readonly MetricPart[];
  readonly isMood: boolean;
}

type Criterion = Omit<FactValue<'successCriteria'>[number], 'id'>;

const WORDED =
  'zero|none|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen';
const PARTS =
  'half|halve[ds]?|halving|doubl(?:e[ds]?|ing)|tripl(?:e[ds]?|ing)|quadrupl(?:e[ds]?|ing)|twice|once|thrice|(?:a |one |two |three )?(?:thirds?|quarters?|fifths?|tenths?)(?= of| fewer| less| more)|(?<=\\b(?:by|to|under|below|over|about|nearly|almost|down) )an? (?:third|quarter|fifth|tenth)|an? (?:full |whole )?(?:day|hour)(?= (?:a|an|per|each|every|less) )';
const NUMBER = new RegExp(
  String.raw`\d|½|¼|¾|(?<![\p{L}\d])(?:${WORDED}|${PARTS})(?![\p{L}\d])`,
  'u',
);
const AMOUNT = String.raw`[~<>≤≥+-]?\s?[€$£]?\s?(?:\d[\d.,]*|(?:${WORDED})\b)(?:\s?%|\s?\p{L}+)?`;

/** Where they are today: no number of these is the aim. */
const TODAY = new RegExp(
  [
    String.raw`\([^)]*\b(?:today|now|currently|at present|at the moment|as is|baseline|was|were|so far|avg|average)\b[^)]*\)`,
    String.raw`\bfrom [^,;.()]{1,40}?(?= (?:down |up )?to )`,
    String.raw`\b(?:down|up) from (?:about |around |ca\.? )?${AMOUNT}`,
    String.raw`${AMOUNT}(?:\s\p{L}+)?\s?(?:->|→|=>)`,
    String.raw`${AMOUNT}(?:\s\p{L}+){0,2}\s(?:now|today|currently|at present|at the moment|right now|so far)\b`,
    String.raw`\b(?:now|today|currently|at present|at the moment|presently|baseline|so far)(?: is| are| at| about|:|,)*\s${AMOUNT}`,
    String.raw`\b(?:than|below|above|under|over|beat|against|vs\.?|versus|compared (?:to|with)|instead of|rather than|not|was|were) (?:the |their |our )?${AMOUNT}(?:\s\p{L}+)? (?:we|they|it|you) (?:saw|see|had|have|has|were|are|is|was)\b`,
    String.raw`\b(?:compared (?:to|with)|instead of|rather than|versus|vs\.?|was|were|used to be|it is|it's|they are at|they're at|sits at|stands at) (?:the |about |around )?${AMOUNT}`,
  ].join('|'),
  'gu',
);
const PLACE =
  '(?:pilot |main |new |other |biggest |largest )?(?:sites?|stores?|shops?|clinics?|depots?|plants?|branches|teams?|countries|schools?|offices?|locations?|houses?|warehouses?|departments?|hospitals?|hotels?|regions?|wards?|factories|markets?|units?|subsidiaries|entities|divisions?)';
/** Where it counts: how many places take part is no aim either. */
const SCOPE = new RegExp(
  String.raw`(?<!\b(?:live|running|use|used|out|installed|deployed|open) )\b(?:in|across|at|for|over|throughout)(?: the| all| our| their| both)* (?:\d+|${WORDED}) ${PLACE}\b|,\s(?:\d+|${WORDED}) pilot \p{L}+`,
  'gu',
);
const UNIT_AFTER =
  /(?<![\p{L}\d])[\d.,]*\d\s?(?:k|m)?\s?(?:h|d|s|min|mins|hrs?|t|kg|km|m2|sqm|kwh|mwh|gb|tb|pts?|pp|fte|eur|usd|gbp|chf|sek|dkk|nok|pln|€|\$|£|hours?|minutes?|seconds?|days?|weeks?|months?|working days|business days|points?)(?![\p{L}\d])|[€$£]\s?\d|(?<!\p{L})\d[\d.,]*\s?k?\s?(?:\p{L}+\s){0,2}(?:per|a|each|every|\/)\s?(?:shift|day|week|month|year|quarter|hour|person|user|site|order|invoice|case|patient|truck|head|employee|agent)\b/u;

const GROUP = new RegExp(
  String.raw`(?:\d|\b(?:${WORDED}|half|thirds?|quarters?))\s?(?:%|percent)?\s(?:out )?of (?:the |our |all |their |\d+ )*\p{L}{3,}|(?<![\p{L}\d.,])\d[\d.,]*\+?\s(?:\p{L}+\s)?\p{L}{2,}s\b`,
  'u',
);

/** What a success criterion lacks to be one that can be counted on a day. */
export function judgeMetric(criterion: Criterion): MetricJudgement {
  const { metric, target, byDate, owner } = criterion;
  const words = plainText(`${metric} ; ${target}`);
  const aim = withoutTimes(words.replace(TODAY, ' '))
    .replace(NAMED_NUMBERS, ' ')
    .replace(SCOPE, ' ');
  const hasNumber = NUMBER.test(aim);
  const isMood = !isCounted(criterion, aim, hasNumber) && hasPhrase(words, MOODS);
  const lacks: Record<MetricPart, boolean> = {
    number: !hasNumber,
    unit: !isCounted(criterion, aim, hasNumber),
    date: byDate === null && !namesATime(words),
    owner: owner.trim() === '',
  };
  return { missing: METRIC_PARTS.filter((part) => lacks[part]), isMood };
}

/** Whether something is named that can be counted. Without a number only a known measure is sure to be. */
function isCounted(
  { metric, baseline, target }: Criterion,
  aim: string,
  hasNumber: boolean,
): boolean {
  const today = plainText(baseline);
  if (hasPhrase(aim, MEASURES) || hasPhrase(today, MEASURES) || namesMeasure(`${metric} ${target}`))
    return true;
  if (UNIT_AFTER.test(today)) return true;
  if (!hasNumber) return false;
  if (UNIT_AFTER.test(aim) || countsGroup(aim)) return true;
  return !hasPhrase(aim, MOODS) && namesSomething(aim);
}

/** A share or number of people or things that do something ("80 % of planners use it"), not of those who feel something. */
function countsGroup(aim: string): boolean {
  return !hasPhrase(aim, FEELINGS) && GROUP.test(aim.replace(MOODS, ' - '));
}

/** A short form in capitals that is a measure by itself: DSO, NPS, OEE. */
function namesMeasure(text: string): boolean {
  const forms = text.match(/(?<![\p{L}\d-])[A-Z]{2,5}(?![\p{L}\d-])/gu) ?? [];
  return forms.some((form) => !NO_MEASURES.has(form));
}

function namesSomething(aim: string): boolean {
  const rest = aim
    .replace(FILLERS, ' ')
    .replace(new RegExp(String.raw`(?<![\p{L}\d])(?:${WORDED}|${PARTS})(?![\p{L}\d])`, 'gu'), ' ');
  return /\p{L}{3,}/u.test(rest);
}
