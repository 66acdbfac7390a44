import { findAll } from '../../promises/text/find-all';
import type { CaptureContext } from '../capture-context';
import type { CaptureDocument } from '../capture-document';
import { isKnownProduct } from '../cues/known-products';
import { HONORIFIC, NOT_NAMES } from '../people/name-words';
import { isOfficeWord } from '../people/titles';
import { sideOf } from '../sides';
import type { CaptureSentence } from '../text/capture-sentences';

/** A run of capitalised words, with what product names have in them: "Microsoft Sentinel", "SAP MII", "e2open". */
const RUN =
  /(?<![\p{L}\d'\u2019-])(?:\p{Lu}[\p{L}\d&+-]*|\p{Ll}{1,3}\p{Lu}[\p{L}\d]+)(?: (?:\p{Lu}[\p{L}\d&+-]*|\d{1,3}(?=\W|$)))*/gu;
/** Doing it otherwise than with anybody, or with somebody who has no name here. */
const WAYS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:do(?:ing|es)? nothing|stay(?:ing)? (?:as (?:we|they|it)|put|where)|leav(?:e|ing) (?:it|everything) (?:as|so|the way|alone)|status quo|as we are|muddl\w+ (?:on|through)|waiting)\b/,
    'doing nothing',
  ],
  [
    /\b(?:in[- ]?house|in the house|ourselves|themselves|our own (?:team|tool|build|developers?|it|people|analytics)|own (?:\w+ )?(?:team|developers?|portal|dashboard)|build(?:ing)? (?:it|this|that|our|their|something)|nephew|students?)\b/,
    'in-house',
  ],
  [/\b(?:excel|spreadsheets?)\b/, 'Excel'],
  [/\bwhiteboards?\b/, 'whiteboard'],
  [/\b(?:on |with |the |of )?(?:paper|clipboards?|by hand|manual(?:ly)?)\b/, 'paper'],
  [/\b(?:hir(?:e|ing)|more (?:staff|people|persons|temps)|(?:a|another) temp)\b/, 'hiring'],
];
const SOMEBODY =
  /\b(?:an?|our|the|my|their) ((?:[a-z]{2,14} ){0,2}(?:agency|bureau|consultancy|consultants?|accountants?|accounting firm|audit firm|cpa firm|forwarder|integrator))\b/;
/** What often stands before the name of somebody who sells. */
const OFFERED =
  /\b(?:with|to|by|against|like|using|have|had|tried|trialled|piloted|called|company|firm|of|use|uses|on) (?:the )?$/;
/** What stands before the name of somebody who is weighed up, and before no person's. */
const WEIGHED =
  /(?:\b(?:talk(?:ed|ing|s)? (?:to|with)|spoke(?:n)? (?:to|with)|met with|push(?:es|ed|ing)?|look(?:ed|ing|s)? at|quotes? from|offer from|demo (?:of|from|by)|trial(?:led|ed|ing)?|tried|evaluat\w+|considering|considered|versus|vs\.?|compared (?:with|to)|against|ruled out|dropped|alternatives?:|competit(?:ors?|ion):|incumbent) )$/;
/** "an offer from PlanDock" comes from nowhere else. */
const SENT_BY = /\b(?:offers?|quotes?|proposals?|demos?|calls?|bids?|one|two|something) from $/;
const PLACE = /\b(?:in|from|near|at) (?:the )?$/;
const PERSONS =
  /^(?:['\u2019]s (?!(?:[a-z]+ )?(?:cent(?:re|er)s?|modules?|platform|tool|product|portal|system|app|solution|version|software|service|people|sales|rep|reps)\b|been|in\b|got|out|off|cheaper|quote|offer|still|also|already|the\b|coming|back)| (?:says|thinks|would|wants|has (?:already )?said|prefers?|'s (?:idea|option|own)|is more)\b)/;
/** Letters, digits and marks that no surname has: "PlanRadar", "AWS", "v8". */
const COINED = /\p{Ll}\p{Lu}|\d|^\p{Lu}{2,6}\b/u;
/** A label whose line it opens: "competitor: ". */
const LABELLED = /^(?:competit(?:ors?|ion)|alternatives?|incumbent|rivals?|vs): $/;
const LONGEST = 80;
/** Products whose first word names none by itself. */
const PAIRS = /^(?:new relic|power (?:bi|apps|automate)|blue yonder|big commerce)\b/i;
/** Where nothing is written large, a name is told by what stands before it alone. */
const SMALL =
  /\b(?:talk(?:ed|ing|s)? (?:to|with)|spoke(?:n)? (?:to|with)|met with|quotes? from|offer from|demo (?:of|from|by)) (?!(?:an?|the|our|my|your|their|his|her|its|some|other|another|each|every|one|two|three|few|several|many|more|most|people|them|him|you|us|me|someone|somebody|anyone|both|all|this|that|these|those)\b)(\p{L}{4,}(?: \p{L}{4,})?)(?=[.,;:!?]| (?:and|but|too|as|who|which|they|because|about)\b|$)/u;
/** A word of a product's name as it is written small. */
const WORD = /(?<![\p{L}\d'\u2019-])\p{Ll}[\p{L}\d]{2,}(?![\p{L}\d-])/gu;
/** What a name needs to go before a way of doing without one. */
const LIKELY = 2;
/** Abbreviations that are no provider. */
const NO_COMPANY = new Set(
  'q1 q2 q3 q4 ceo cfo cio cto coo vp it hr gf uk us eu usa ai api sso erp crm wms tms sla rfp poc gdpr eod csv pdf vat roi tco sow msa dpa nda qa fyi btw ok i a dpc or power md pdfs cpq bi e5 r'.split(
    ' ',
  ),
);
/** Providers among the words that nobody is called. */
const PROVIDERS = new Set(
  'google microsoft amazon aws azure apple oracle sap salesforce hubspot workday netsuite servicenow sharepoint jira confluence trello asana notion excel datadog splunk snowflake databricks tableau stripe shopify quickbooks xero sage intacct docusign kafka epic cerner okta adp ukg whatsapp'.split(
    ' ',
  ),
);

/** A name that may be a competitor's, and where it stands in its sentence. */
export interface NamedRival {
  readonly text: string;
  readonly start: number;
  readonly rank: number;
}

/** What a competitor is called, or how they would do without any; empty where the words don't tell. */
export function competitorName(
  sentence: CaptureSentence,
  context: CaptureContext,
  document: CaptureDocument,
): string {
  const { norm, raw } = sentence;
  const way = WAYS.find(([pattern]) => pattern.test(norm))?.[1];
  const [named] = rankedRivals(sentence, context, document);
  if (named !== undefined && (named.rank >= LIKELY || way === undefined))
    return named.text.slice(0, LONGEST);
  const small = /\p{Lu}\p{L}/u.test(raw) ? undefined : SMALL.exec(norm)?.[1];
  if (small !== undefined) return capitalised(small).slice(0, LONGEST);
  return way ?? SOMEBODY.exec(norm)?.[1] ?? '';
}

/** The names in a sentence that are surely those of competitors, in their order. */
export function sureRivals(
  sentence: CaptureSentence,
  context: CaptureContext,
  document: CaptureDocument,
): NamedRival[] {
  const { norm } = sentence;
  const ranked = rankedRivals(sentence, context, document);
  return ranked
    .filter(
      ({ text, start }, index) =>
        index === 0 ||
        COINED.test(text) ||
        isKnownProduct(text.toLowerCase()) ||
        WEIGHED.test(norm.slice(Math.max(0, start - 24), start)),
    )
    .sort((one, other) => one.start - other.start);
}

/** The names that may be competitors', likeliest first. */
function rankedRivals(
  { raw, norm }: CaptureSentence,
  context: CaptureContext,
  document: CaptureDocument,
): NamedRival[] {
  const speakers = speakerWords(document);
  const small = findAll(WORD, raw)
    .filter(({ 0: word }) => isKnownProduct(word) && word !== 'excel')
    .map(({ 0: word, index }) => ({ text: word, lead: 0, index }));
  return [...findAll(RUN, raw).map(({ 0: run, index }) => ({ ...trimmed(run), index })), ...small]
    .filter(({ text }) => text.length > 1 && !isOurs(text, context) && !isSpeaker(text, speakers))
    .map(({ text, lead, index }) => {
      const start = index + lead;
      return { text: capitalised(text), start, rank: rankOf(text, raw, norm, start) };
    })
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank);
}

/** How much speaks for a run being who competes, rather than a person or a place. */
function rankOf(text: string, raw: string, norm: string, start: number): number {
  const before = norm.slice(Math.max(0, start - 24), start);
  const after = raw.slice(start + text.length, start + text.length + 24);
  let rank = start === 0 ? 2 : 1;
  if (COINED.test(text)) rank += 3;
  const [first = ''] = text.toLowerCase().split(' ');
  if (PROVIDERS.has(first) || isKnownProduct(first)) rank += 2;
  if (OFFERED.test(before) || LABELLED.test(before)) rank += 1;
  if (WEIGHED.test(before)) rank += 2;
  if (PLACE.test(before) && !SENT_BY.test(before)) rank -= 2;
  if (!COINED.test(text) && PERSONS.test(after)) rank -= 3;
  if (/(?:mr|mrs|ms|dr|frau|herr|prof)\.? $/.test(before)) rank -= 5;
  return rank;
}

/** A run without words that open a sentence or name no provider, and how much went before it. */
function trimmed(run: string): { text: string; lead: number } {
  const words = run.split(' ');
  let lead = 0;
  if (PAIRS.test(run)) return { text: run, lead };
  while (words[0] !== undefined && isPlain(words[0])) lead += (words.shift() ?? '').length + 1;
  while (words.length > 0 && /^(?:I|The|A|And|But)$/.test(words.at(-1) ?? '')) words.pop();
  return { text: words.join(' '), lead };
}

/** Each word written large where none of its letters is. */
function capitalised(name: string): string {
  return name === name.toLowerCase()
    ? name.replace(/(?<![\p{L}\d])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name;
}

function isPlain(word: string): boolean {
  const lower = word.toLowerCase();
  if (PROVIDERS.has(lower)) return false;
  if (NO_COMPANY.has(lower) || HONORIFIC.test(word)) return true;
  return word !== word.toUpperCase() && (NOT_NAMES.has(lower) || isOfficeWord(lower));
}

function isOurs(text: string, context: CaptureContext): boolean {
  return sideOf({ name: text, address: null }, context) === 'ours';
}

/** How many turns are looked through for who speaks. */
const TURNS = 200;

function speakerWords({ turns }: CaptureDocument): ReadonlySet<string> {
  return new Set(
    turns
      .slice(0, TURNS)
      .flatMap(({ speaker }) => (speaker?.name ?? '').toLowerCase().split(/\s+/)),
  );
}

function isSpeaker(text: string, speakers: ReadonlySet<string>): boolean {
  return text
    .toLowerCase()
    .split(' ')
    .some((word) => speakers.has(word));
}
