import type { Facts } from '../../brief/fact';

/** Where a day can go that has a place of its own, then what takes any. */
const PLAIN_PLACES = [
  'closeDate',
  'startDate',
  'renewalDate',
  'reviewDate',
  'eventDate',
  'step',
  'signal',
] as const;

/** Where a day of a conversation can go; `row` is the unit or criterion whose day it is, empty for the rest. */
export interface DayPlace {
  readonly kind: (typeof PLAIN_PLACES)[number] | 'unit' | 'criterion';
  readonly row: string;
}

/** What takes words without a day. */
const WITHOUT_DAY: readonly DayPlace['kind'][] = ['step', 'signal'];

/** What is said of a day, by where such a day belongs; the first that fits counts. */
const SAID_OF: readonly (readonly [RegExp, (typeof PLAIN_PLACES)[number]])[] = [
  [/\brenew/iu, 'renewalDate'],
  [/\breview\b|\bcheck.?point\b|\bqbr\b/iu, 'reviewDate'],
  [/\bgo.?live|\bkick.?off|\broll.?out|\blaunch|\bstart|\bonboard|\blive\b/iu, 'startDate'],
  [
    /\bsign|\bclos(?:e|ing)\b|\bcontract|\bprocurement|\bpurchase order|\bPO\b|\bapprov|\bdecision|\bdecide/iu,
    'closeDate',
  ],
  [/\bseason|\baudit|\bexpir|\bregulat|\bdeadline|\bmigrat/iu, 'eventDate'],
];

/** The places a day can go to, units and criteria of the brief among them. */
export function dayPlaces(day: string | null, facts: Facts): DayPlace[] {
  const plain = PLAIN_PLACES.map((kind): DayPlace => ({ kind, row: '' }));
  if (day === null) return plain.filter(({ kind }) => WITHOUT_DAY.includes(kind));
  const units = (facts.scope?.units ?? []).map(({ id }): DayPlace => ({ kind: 'unit', row: id }));
  const criteria = (facts.successCriteria ?? []).map(({ id }): DayPlace => ({
    kind: 'criterion',
    row: id,
  }));
  return [...plain.slice(0, -2), ...units, ...criteria, ...plain.slice(-2)];
}

/** The place a day seems to belong to, by what is said of it; an agreed step where nothing tells. */
export function proposedPlace(day: string | null, what: string): DayPlace {
  const said = day === null ? undefined : SAID_OF.find(([words]) => words.test(what))?.[1];
  return { kind: said ?? 'step', row: '' };
}
