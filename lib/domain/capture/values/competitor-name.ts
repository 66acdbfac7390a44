import { findAll } from '../../promises/text/find-all';
import type { CaptureContext } from '../capture-context';
import type { CaptureDocument } from '../capture-document';
import { NOT_NAMES } from '../people/name-words';
import { isOfficeWord } from '../people/titles';
import { sideOf } from '../sides';
import type { CaptureSentence } from '../text/capture-sentences';

/** A run of capitalised words, with what product names have in them: "Microsoft Sentinel", "SAP MII", "e2open". */
const RUN =
  /(?<![\p{L}\d'\u2019-])(?:\p{Lu}[\p{L}\d&+'\u2019-]*|\p{Ll}\p{Lu}[\p{L}\d]+)(?: (?:\p{Lu}[\p{L}\d&+-]*|of|&)(?= |[.,;:!?)'\u2019]|$))*/gu;
/** Doing it otherwise than with anybody. */
const WAYS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:do(?:ing)? nothing|stay(?:ing)? (?:as (?:we|they|it)|put|where)|leave (?:it|everything) (?:as|the way|alone)|carry(?:ing)? on|keep(?:ing)? (?:going|on)|status quo|as we are|muddl\w+ (?:on|through))\b/,
    'doing nothing',
  ],
  [
    /\b(?:in[- ]house|ourselves|themselves|our own (?:team|tool|build|developers?|it|people)|build (?:it|this|that|our|their|something)|own (?:it )?team|it (?:department|team|people) (?:says?|wants?|could|can|would))\b/,
    'in-house',
  ],
  [/\b(?:excel|spreadsheets?)\b/, 'Excel'],
];
/** Words that a competitor is spoken of with. */
const CUE =
  /\b(?:with|to|from|by|against|like|use|using|have|had|on|at|tried|trialled|piloted|called|at) (?:the )?$/;
/** What sentences begin with and no company is called. */
const NO_COMPANY = new Set(
  'monday q1 q2 q3 q4 ceo cfo cio cto coo vp it hr gf uk us eu usa ai api sso erp crm wms tms sla rfp poc gdpr i eod csv pdf vat roi tco sow msa dpa nda qa fyi btw ok'.split(
    ' ',
  ),
);
/** Products that are also written small where everything is. */
const LONGEST = 80;

/** What a competitor is called, or how they would do without any; empty where the words don't tell. */
export function competitorName(
  { raw, norm }: CaptureSentence,
  context: CaptureContext,
  document: CaptureDocument,
): string {
  const runs = findAll(RUN, raw)
    .map(({ 0: text, index }) => ({ text: trimmed(text), index }))
    .filter(({ text }) => text !== '' && isCompanyLike(text, context, document));
  const cued = runs.find(({ index }) => CUE.test(norm.slice(Math.max(0, index - 16), index)));
  const first = runs.find(({ index }) => index === 0);
  const named = first ?? cued ?? runs[0];
  if (named !== undefined) return named.text.slice(0, LONGEST);
  return WAYS.find(([pattern]) => pattern.test(norm))?.[1] ?? '';
}

/** Without words that open a sentence or belong to none. */
function trimmed(run: string): string {
  const words = run.replace(/['\u2019]s$/, '').split(' ');
  while (words.length > 0 && isPlain(words[0] ?? '')) words.shift();
  while (words.length > 0 && /^(?:of|&)$/.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ').replace(/['\u2019]s$/, '');
}

function isPlain(word: string): boolean {
  const lower = word
    .toLowerCase()
    .replace(/\u2019/g, "'")
    .replace(/'(?:s|ll|ve|d|re|m|t)$/, '');
  return PLAIN_ONLY.has(lower)
    ? false
    : NO_COMPANY.has(lower) ||
        (NOT_NAMES.has(lower) && word !== word.toUpperCase()) ||
        isOfficeWord(lower);
}
/** Companies and products among the words that are no names of people. */
const PLAIN_ONLY = new Set(
  'google microsoft amazon aws azure apple oracle sap salesforce hubspot workday netsuite servicenow sharepoint jira confluence trello asana notion excel datadog splunk snowflake databricks tableau stripe shopify quickbooks xero sage intacct docusign kafka epic cerner okta adp ukg'.split(
    ' ',
  ),
);

function isCompanyLike(text: string, context: CaptureContext, { turns }: CaptureDocument): boolean {
  if (text.length < 2) return false;
  if (sideOf({ name: text, address: null }, context) === 'ours') return false;
  const lower = text.toLowerCase();
  const first = lower.split(' ')[0] ?? '';
  return !turns.slice(0, 200).some(
    ({ speaker }) =>
      speaker !== null &&
      speaker.name
        .toLowerCase()
        .split(/\s+/)
        .some((word) => word === lower || word === first),
  );
}
