import { cleanText } from './clean-text';

const ENDS_SENTENCE = /[.!?…]["”’)\]]*$/u;
const PLAIN_LOWER_WORD = /^\p{Ll}[\p{Ll}'’-]*(?=[\s,;:.!?)]|$)/u;

/**
 * Words a measure often begins with and that are no names, so that they lose their capital inside a sentence. What
 * products and companies are called too is not among them, however ordinary: a name never loses its capital.
 */
const COMMON_FIRST_WORDS = new Set(
  `a about above absence absenteeism accidents accuracy active admin administrative adoption agency agent agents all
  amount an annual answer approval approvals area at attendance attrition audit automated average backlog balance
  basket batch bed below billing blended booking bookings budget build calls cancellations capacity care carrier
  cart case cases cash change changes churn claim claims clinic close closing cloud complaints completed completion
  compliance consulting conversion cost costs coverage customer customers cycle daily data day days dead deal deals
  defects delivery demand deployment deployments direct discount dock document documents double downtime driver
  duplicate each early effort eight emails employee employees end energy engineer engineering engineers error
  errors escalations every expense expenses external failed failure failures fee fees fewer field fill finance
  first five forecast four fraud freight fuel full gross growth half hand handling handover headcount hiring hour
  hourly hours idle improvement inbound incident incidents income incoming internal inventory invoice invoices
  invoicing items job jobs labor labour late lead leads less licence license line loan locum logins logistics logo
  losses lost machine maintenance manual margin margins marketing mean median medication meeting meetings member
  members minutes missed month monthly months more net new night nine no no-shows non-compliance number occupancy
  on-time onboarding online open opening operating order orders outages outbound overall overdue overhead overtime
  packing page paper paperwork part parts patient patients pay payment payments payroll peak people percent
  percentage picking planned planners plants process processing procurement product production productivity project
  projects purchase purchasing quality quarterly queries quote quotes ramp rate reconciliation recruiting refunds
  reject rejected rejections release releases renewal renewals repair repeat reply reporting reports requests
  resolution response restocking retention return returns revenue rework rota sales same satisfaction scheduling
  scrap self-service service seven shift shifts shipments shipping sick site sites six staff staffing stock
  stock-outs storage store stores student students supplier suppliers support system tasks temp temporary ten
  tenant test testing the three throughput ticket tickets time total touches training transaction transactions
  travel truck turnaround turnover twelve two under unit units unplanned uptime usage use user users utilisation
  utilization vacancy volume wages wait waiting warehouse warranty waste weekly weeks win work working writing
  yearly yield`.split(/\s+/u),
);

/** A value as a sentence of its own: capital first where the first word is an ordinary one, full stop last. Empty stays empty. */
export function asSentence(value: string): string {
  const text = cleanText(value);
  if (text === '') return '';
  const opened = PLAIN_LOWER_WORD.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return ENDS_SENTENCE.test(opened) ? opened : `${opened.replace(/[\s,;:]+$/u, '')}.`;
}

/** A value as part of a sentence: no closing stop. */
export function asPhrase(value: string): string {
  const text = cleanText(value);
  return text.endsWith('...') ? text : text.replace(/[\s.,;:]+$/u, '');
}

/** A phrase for the middle of a sentence: an ordinary first word loses its capital, a name keeps it. */
export function midSentence(value: string): string {
  const phrase = asPhrase(value);
  const first = /^[\p{L}-]+/u.exec(phrase)?.[0] ?? '';
  const plain = first.toLowerCase();
  const isOrdinary =
    COMMON_FIRST_WORDS.has(plain) || COMMON_FIRST_WORDS.has(plain.split('-')[0] ?? '');
  return isOrdinary && first.slice(1) === plain.slice(1) && !goesOnInCapitals(phrase, first)
    ? plain + phrase.slice(first.length)
    : phrase;
}

/** "Service Cloud usage" begins with a name of two words, "Days in ERP" does not. */
function goesOnInCapitals(phrase: string, first: string): boolean {
  return /^\s\p{Lu}\p{Ll}/u.test(phrase.slice(first.length));
}
