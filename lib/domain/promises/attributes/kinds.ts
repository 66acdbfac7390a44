import type { Cue } from '../cues/cue';
import { PROMISE_KINDS, type PromiseKind, type PromiseType } from '../promise-span';
import type { SentenceContext } from '../sentence-context';
import type { Model } from '../tagger/model';
import { classify } from './classify';

/** Ordinary errands: sending, calling, asking, checking. They are follow-ups even when a contract or a price list is sent. */
const ERRAND =
  /^(?:[^,]{0,40}?\b(?:will|'ll|ll|shall|going to|gonna|can|could|to|me|lemme|i|we|should|hope to|try to|be)\b )?(?:(?:also|then|just|definitely|personally|still|happily|gladly|try to|be|have|get you|get u|get y'all|quickly) )*(?:send|sending|share|sharing|forward|forwarding|e-?mail|call|ring|ping|text|ask|asking|check|checking|find out|look into|looking into|see (?:if|what|whether)|come back|get back|circle back|report back|let you know|revert|reply|respond|answer|write (?:to|up|you|back|within|down)|circulate|follow up|touch base|talk to|speak (?:to|with)|take (?:it|this|that) (?:to|up|back)|taking (?:it|this|that) to|chase|chasing|drop you|shoot|mark up|draft|dig|raise|escalate|confirm (?:by|that|this|it|the time|the date|next|tomorrow|on|whether)|update you|keep you|in touch|run (?:it|this|that) (?:by|past)|pull together|put together|recap|resend|fax|post|hear|make (?:a|the|you a) (?:written )?(?:report|list|summary|note)|(?:have|get) (?:you |u |y'all )?(?:the|a|an|your|my) [\w' -]{2,50}(?: (?:to|for|with|over to) (?:you|u|hector)| filled| by )|put (?:it|that|this) in writing|summari[sz]e|let \w+ know)\b/;
const ERRAND_NOUN =
  /\b(?:hear (?:back )?from me|you'll have (?:an answer|my answer|a reply|it from me)|(?:have|with) (?:an|my|our) answer|in your (?:hands|inbox)|summary letter|notes|recap|full brief|invite|numbers (?:by|on|tomorrow|monday|tuesday|wednesday|thursday|friday)|redlines?|(?:clean|revised|new|final|next) (?:v\d|version|draft|copy|file)|v\d\b|spreadsheet|order form|the (?:deck|quote|slides|proposal|contract|paper|draft|calculator|agenda|one[- ]pager|sow|summary))/;

/** Ordered: the first that matches is the kind. */
const SUBJECTS: readonly { readonly kind: PromiseKind; readonly words: RegExp }[] = [
  {
    kind: 'pricing_or_concession',
    words:
      /\b(?:free(?! trial)|on us|on me|on the house|waiv\w*|discounts?|credits?(?! (?:card|check))|refund\w*|price|prices|pricing|priced|rate(?= |s\b|$)(?! limit)|rates|fees?|no charge|charge|charged|billing|bill|invoice\w*|invoicing|payment|pay\b|net \d+|rebate|uplift|cost|costs|at cost|cheaper|eat the|swallow|absorb|budget|\d+ ?% (?:off|discount)|\d+ (?:percent|%) off|per (?:seat|user|truck|unit|month)|throw (?:in|one)|thrown in|\$ ?\d|\u20ac ?\d|\u00a3 ?\d|eur \d|usd \d|gbp \d|commercial terms|cap the|price ?lock|money|deposit|penalt\w+|no cost)\b|[\u20ac\u00a3$] ?\d|\d ?[\u20ac\u00a3]/,
  },
  {
    kind: 'integration',
    words:
      /\b(?:integrat\w*|connectors?|api|apis|webhooks?|sso|saml|scim|oidc|oauth|sync|synced|data feeds?|feed|edi|sftp|punch-?out|salesforce|hubspot|sap|netsuite|workday|servicenow|entra|okta|dynamics|oracle|quickbooks|datev|xero|jira|slack|whatsapp|shopify|square|clover|radius|ldap|active directory|plug-?in|middleware|hook-?up|interface to|file layout|snowflake|power ?bi|mapping|metadata|connection to|connect (?:to|it|the|your)|adapter)\b/,
  },
  {
    kind: 'feature_or_roadmap',
    words:
      /\b(?:features?|roadmap|releases?|beta|general availability|ga\b|capabilit\w*|mobile app|app\b|dashboards?|module|offline|dark mode|export button|version \d|v\d+\.\d|build (?:it|this|that)|languages?|slovak|french|german|spanish|multi-?\w+|ship(?:s|ping)? (?:in|with|next)|prototype|functionality|enhancement|config(?:urable)? (?:option|flag)|redaction|approvals?|workflow|bulk|filter|search|permissions?|audit log|reporting|alerts?|nested|levels|screen|field|widget|notifications?|renewal by bot|administration)\b/,
  },
  {
    kind: 'security_or_legal',
    words:
      /\b(?:msa|dpa|nda|clause|contract(?!or)|legal\w*|liabilit\w*|indemni\w*|sub-?processors?|gdpr|hipaa|soc ?2|iso ?\d*|pen(?:etration)? tests?|questionnaire|security|encrypt\w*|data protection|privacy|retention|residency|audits?|compliance|certificat\w*|terminat\w*|terms?|notice|escrow|exit|cap\b|warrant\w*|exclusiv\w*|schedule \d|sch\. ?\d|cl\. ?\d|redlines?|sign (?:your|the|their)|publish\w*|without your (?:ok|consent|approval)|confidential|delete (?:your|the|all)|your paper|addend\w+|amend\w*|jurisdiction|governing law|step-in|vetting|source code|breach|register of|insurance|regulator|staff will have access|vulnerabilit\w*|agreement)\b/,
  },
  {
    kind: 'support_or_sla',
    words:
      /\b(?:support|sla|slas|service levels?|uptime|availability|response time|respond within|on-?site|on site|training|train|trained|onboarding sessions?|half-day|sessions|monitor\w*|hotline|24\/7|helpdesk|help desk|fix|fixed|fixes|patch\w*|bug|bugs|incident|outage|hypercare|go-live support|workshops?|coach\w*|remediat\w*|root cause|walk your|sit with|in your (?:yard|office|plant|warehouse|head office|store)|at your (?:office|site|plant)|stand by|99\.\d|block\b|reviews every|best practices?|refresher|webinar|man in|manually|spell you|assist\w*)\b/,
  },
  {
    kind: 'custom_work',
    words:
      /\b(?:migrat\w*|install\w*|configur\w*|set ?up|set it up|setup|import\w*|load(?:s|ed|ing)?\b|backtest\w*|custom\w*|bespoke|tailor\w*|templates?|script\w*|clean(?:ing|se)? (?:up )?(?:the|your)|reports?|rewrite|translate\w*|flip it|tune|tuning|model(?:ling)?|data (?:load|cleansing|mapping)|build (?:you|a|an|the|out)|record it|convert\w*|upload your|map your|historical data|onboard your|prototype|rebrand|calibrat\w*)\b/,
  },
  {
    kind: 'timeline',
    words:
      /\b(?:go-?live|golive|live (?:by|on|in|before|from|this|next|within)|(?:be|is|are|go|goes|going|you) live|kick-?off (?:on|in|by|is|will|the week)|start(?:s|ed|ing)? (?:on|in|by|the|from|work|with|before)|rollout|roll-out|ship(?:s|ped|ment|ping)?|deliver(?:s|ed|y)? (?:on|by|in|the first|before|all|your|week)|milestones?|launch\w*|timeline|schedule|deadline|up and running|lit up|in production|complete[sd]? (?:by|on|in)|finish(?:ed)? (?:by|on|in|the)|added from|cut-?over|phase (?:one|1)|the rest by|date for|on track|on time)\b/,
  },
  {
    kind: 'people_or_access',
    words:
      /\b(?:join\w*|attend\w*|intro(?:duce|duction)?|logins?|log-?ins?|credentials|access|accounts?|sandbox|tenant|trial|test (?:account|identities|environment)|licen[cs]es?|be (?:on|at|there|available|in)\b|on (?:the|that|your|a|every) (?:\w+ )?(?:call|kickoff)|available|reach(?:able)?|get (?:me|hold)|my cell|my mobile|bring (?!it|that|this)|dedicated|named|colleague|engineer|architect|specialist|csm|account manager|project manager|consultant|our (?:cto|ceo|vp|ciso|gc|counsel|chef|founder)|assign\w*|put you in touch|connect you|sit down with|visit|come by|come to|fly|drive out|in person|meet you|hardware|demo unit|loaner|on a call|get you on|get (?:u|ya|y'all) (?:on|\d)|days of)\b/,
  },
];

const POINTS_BACK =
  /\b(?:it|this|that|these|those|them|both|yes|one|so|there|doable|same|problem|issue|difficulty|done|ok|fine|either)\b/;

/**
 * What the word lists take a passage to be about: its own words, then what stands before it in its
 * clause, then, where it points back, the sentences before.
 */
export function listedKind(
  context: SentenceContext,
  start: number,
  end: number,
  type: PromiseType,
  cue: Cue | null,
): PromiseKind {
  const { norm, sentence, recent } = context;
  const clause = norm.slice(start, end);
  if (
    type === 'promise' &&
    ERRAND.test(clause) &&
    !/\b(?:free|waive|discount)\b/.test(clause.slice(0, 30))
  )
    return 'follow_up';
  const own = subjectOf(clause);
  const errand = ERRAND_NOUN.test(clause);
  if (own && (own === 'pricing_or_concession' || !errand)) return own;
  if (errand) return 'follow_up';
  const lead = /[^,.;:!?()]*$/.exec(norm.slice(Math.max(0, start - 80), start))?.[0] ?? '';
  const nearby = POINTS_BACK.test(clause)
    ? [norm, ...recent.filter((other) => other.block === sentence.block).map((other) => other.norm)]
    : [];
  for (const text of [sentence.topic, lead, ...nearby]) {
    const kind = subjectOf(text);
    if (kind) return kind;
  }
  if (type !== 'promise') return 'feature_or_roadmap';
  return cue?.who === 'we' ? 'custom_work' : 'follow_up';
}

/** What a passage is about, by the trained weights. */
export function kindOf(features: Int32Array, model: Model): PromiseKind {
  return classify(features, model.kind, PROMISE_KINDS);
}

function subjectOf(text: string): PromiseKind | null {
  return SUBJECTS.find(({ words }) => words.test(text))?.kind ?? null;
}
