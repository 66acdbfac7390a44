import { wordHash } from './feature-hash';

/**
 * Classes of words by what they do in a sentence that may promise. A word stands in at most one of them.
 * Add a word here when the tagger should treat it like its neighbours; then train again.
 */
const GRAMMAR = {
  i: "i im ill id ive imma i'ma",
  we: 'we weve wed were-going',
  you: "you u ya yall y'all youll youd youve ye",
  others:
    'he she they theyll hell shell theyre everyone everybody someone somebody anybody nobody each',
  it: 'it its itll',
  that: 'this that these those thatll thats both',
  there: 'there theres',
  me: 'me us myself ourselves',
  our: 'my our mine ours',
  your: 'your yours ur yr',
  their: 'his her their theirs him them',
  will: "will 'll ll shall wil wll wont-fail gonna",
  going: 'going',
  can: 'can could-do able',
  could: 'could',
  would: "would 'd wud",
  should: 'should shld shud ought',
  might: 'might may perhaps maybe possibly',
  must: 'must need needs needed have-to requires require required',
  be: "am is are 're 'm 's r being",
  were: 'was were wasnt werent',
  been: 'be been',
  have: "have 've has having",
  had: 'had hadnt',
  do: 'do does doing',
  did: 'did didnt done-already',
  not: "not n't no never neither nor cannot cant dont doesnt wont isnt arent without unable hardly",
  want: 'want wants wanted like love prefer wish wishes',
  hope: 'hope hoping aim aiming plan planning intend intending expect expecting target targeting aims plans hopes try trying propose endeavour endeavor strive attempt',
  think: 'think guess believe reckon suppose suspect feel assume imagine afraid confident sure',
  happy:
    'happy glad delighted pleased prepared willing ready content fine okay ok good comfortable keen able-to open',
  if: 'if unless provided providing assuming should-you otherwise contingent conditional',
  when: 'when once while whenever after before since as soon',
  until: 'until till til untill by latest deadline due',
  because: 'because cos coz so therefore hence thus',
  and: 'and & plus as-well',
  or: 'or either',
  but: 'but however though although yet except whereas',
  what: 'what which who whose whom how why where whether whatever',
  let: 'let lemme lets allow',
  please: 'please pls plz kindly',
  thanks: 'thanks thank thx cheers appreciate grateful appreciated',
  sorry: 'sorry apologies apologise apologize apology unfortunately regret',
  the: 'the a an any some another every all',
  to: 'to',
  for: 'for',
  with: 'with within',
  in: 'in into on at over under onto',
  of: 'of from about per via',
  probably:
    'probably prob likely hopefully presumably ideally potentially tentatively roughly approx approximately',
  also: 'also just then still now only even again further already personally gladly definitely certainly absolutely simply always too happily immediately promptly directly instead separately soon shortly asap quickly later tho',
  yes: 'yes yep yeah yup aye ja agreed approved accepted granted confirmed deal sure-thing noted understood perfect great sorted',
  hello:
    'hi hello hey dear hej hallo hola bonjour moin servus morning afternoon evening regards best sincerely',
  day: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun',
  month:
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  time: 'today tonight tomorrow tmrw tmr tomorow tommorow 2moro eod cob eob eow eom noon midday midnight kw cw wk w/c christmas easter q0 h0',
  span: 'day days week weeks month months quarter hour hours hrs h minutes mins min year years weekend fortnight afternoon-of yr yrs',
  next: 'next this-coming coming following end start beginning mid middle first last early late half',
  // Verbs in the base form.
  send: 'send forward share email e-mail mail post ship circulate upload attach resend submit copy cc deliver dispatch courier fax drop shoot ping text message transmit publish',
  give: 'give provide offer grant throw include add extend hold keep freeze lock cap match waive credit refund reduce lower cut knock absorb cover swallow eat honour honor accept commit guarantee supply lend loan reserve allow bundle discount split spread defer bear pay reimburse swap upgrade fund sponsor',
  make: 'make build do fix create prepare write draft develop configure install migrate set import load move convert rewrite implement integrate connect enable test tune train run start finish complete launch release roll put book arrange organise organize schedule clean map script repair replace switch turn activate provision deploy patch resolve correct update amend adjust redo rework document translate calibrate commission assemble produce generate turnaround host turn-on backfill review mark sign countersign redline revise sort',
  ask: 'ask check look confirm find see chase investigate dig revert reply respond answer get come raise escalate verify clarify follow circle touch report return consult explore figure determine validate query push talk speak call ring phone walk discuss meet loop introduce bring join attend sit take handle lead own manage ensure assign name dedicate nominate appoint cc-in go work help assist support stay remain visit fly drive host pick let-know inform notify tell keep-posted remind update-you',
  know: 'know understand hear love enjoy remember notice realise realize agree appreciate recall believe-in recognise',
  // Forms that say something is done or was done.
  done: 'sent delivered shipped provided fixed resolved added updated waived credited refunded included enabled installed configured migrated completed done live available released rolled circulated shared uploaded deployed restored replaced signed issued scheduled booked arranged covered capped frozen kept held extended reduced discounted activated provisioned created connected imported loaded switched turned assigned trained translated prepared built tested finished finalised finalized closed removed deleted posted published ready prioritised implemented integrated handled taken reviewed honoured backfilled amended',
  said: 'said told asked mentioned promised wrote explained suggested noted-that heard thought knew assumed understood-that wanted needed saw found spoke called discussed met agreed-on decided learned went came got gave made took put received got-back attached enclosed looped moved joined started',
  ing: 'sending sharing preparing making checking asking calling writing drafting bringing booking arranging building delivering adding fixing giving holding waiving taking working looking reviewing joining moving migrating installing configuring starting finishing extending throwing including confirming updating shipping releasing dropping scheduling pulling chasing pushing lining getting coming putting setting running testing raising looping forwarding',
} as const;

/** What a word is about; a word stands in at most one of these too, beside its class of grammar. */
const TOPICS = {
  money:
    'price prices pricing priced fee fees cost costs discount discounts discounted credit credits refund refunds rate rates invoice invoices invoicing billing bill payment payments pay net uplift rebate free waive waived charge charged charges budget quote deposit penalty penalties cheaper margin commission surcharge freight eur usd gbp chf sek inr dollars euros quid % $ € £ complimentary gratis money spend upfront instalments installments prepay list renewal-price concession',
  integration:
    'integration integrations integrate integrated connector connectors api apis webhook webhooks sso saml scim oauth oidc sync syncing feed feeds edi sftp ftp csv-feed salesforce hubspot sap netsuite workday servicenow okta entra azure-ad dynamics oracle quickbooks datev xero jira slack teams shopify zapier middleware endpoint endpoints interface adapter plugin plug-in snowflake bigquery databricks power-bi powerbi ldap ad oauth0 odoo exact sage mulesoft kafka mqtt opc hl0 fhir dicom erp crm wms tms pos',
  feature:
    'feature features roadmap release beta ga capability functionality module dashboard dashboards mobile app offline filter search report-builder version v0 build prototype enhancement ui screen field widget notification notifications alert alerts workflow bulk export dark-mode language languages permission permissions role-based product',
  legal:
    'contract contracts msa dpa nda clause clauses legal liability indemnity sub-processor sub-processors subprocessors gdpr hipaa soc iso pen pentest penetration questionnaire security encryption encrypted privacy retention residency audit audits compliance certificate certificates termination terminate terms notice escrow exit cap warranty exclusivity schedule annex appendix redline redlines addendum amendment jurisdiction law confidential confidentiality delete deletion signature insurance regulator breach',
  support:
    'support sla slas uptime availability response on-site onsite training train trained workshop workshops session sessions monitoring monitor hotline helpdesk fix fixed patch bug bugs incident outage hypercare coaching remediation root cause rca engineer-on-call webinar refresher onboarding ticket tickets service maintenance technician',
  custom:
    'migration migrate migrated import imports installation install installed configuration configure configured setup set-up template templates script scripts backtest backtests custom bespoke tailored mapping cleansing conversion historical legacy rebrand commissioning calibration retrofit',
  milestone:
    'go-live golive live kickoff kick-off rollout roll-out launch milestone milestones timeline phase cutover cut-over pilot uat shipment lead delivery start',
  people:
    'login logins credentials access account accounts sandbox tenant trial licence license licences seats seat user users csm engineer architect specialist consultant manager colleague team cto ceo cfo vp director lead expert contact dedicated named intro introduction backup loaner demo-unit hardware',
  document:
    'deck slides proposal quote-doc document documents summary notes recap draft redraft version-doc agenda invite calendar pdf spreadsheet sheet sow order form one-pager onepager recording link links file files list numbers figures answer answers details info information plan report reports sample copy letter minutes checklist',
  reader:
    'customer client customers clients side end guys folks team-of-yours board procurement finance it-team',
} as const;

/** Name of a class of {@link GRAMMAR} or {@link TOPICS}. */
type Classes = Readonly<Record<string, string>>;

function idsOf(classes: Classes, first: number): ReadonlyMap<number, number> {
  const ids = new Map<number, number>();
  Object.values(classes).forEach((words, index) => {
    for (const word of words.split(' ')) ids.set(wordHash(word, 0, word.length), first + index);
  });
  return ids;
}

const grammarIds = idsOf(GRAMMAR, 1);
const topicIds = idsOf(TOPICS, 1);
const names = Object.keys(GRAMMAR);

/** Number of a grammar class by its name. */
export function grammarClass(name: keyof typeof GRAMMAR): number {
  return names.indexOf(name) + 1;
}

/** The class of grammar of a word by its hash, 0 if it has none. */
export function grammarOf(hash: number): number {
  return grammarIds.get(hash) ?? 0;
}

/** What a word is about, by its hash, 0 if nothing known. */
export function topicOf(hash: number): number {
  return topicIds.get(hash) ?? 0;
}
