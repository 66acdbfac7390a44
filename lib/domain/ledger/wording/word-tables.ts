/** What a passage is going to do with its object. Passages of different acts are never the same promise. */
export type Act = 'give' | 'ask' | 'meet' | 'sign' | 'train' | 'fix' | 'introduce';

/** How much the words of each row weigh: grammar and time nothing, errands and talk little. */
export const WEIGHTS: readonly (readonly [weight: number, words: string])[] = [
  [
    0,
    `a an the and or but so as at by for from in into of off on onto out over per than that this these those
    to up via with within without who which what where when while whether why how if then there here i me
    my mine we us our ours you your yours he him his she her it its they them their is am are was were be
    been being have has had having do does did doing will would shall should can could may might must ll re
    ve m s d t don won isn aren doesn didn haven hasn couldn wouldn shouldn cannot not no nor never yes ok
    okay please also just now still only too very quite really again soon already both each all any some
    such own other another more most much many same even once until till before after since about around
    because during between against under above through across part one ones today tomorrow tonight
    yesterday morning afternoon evening noon midday day week month quarter year eod eob cob eow eom monday
    mon tuesday tue tues wednesday wed weds thursday thu thur thurs friday fri saturday sat sunday sun
    january jan february feb march mar april apr june jun july jul august aug september sep sept october
    oct november nov december dec q1 q2 q3 q4 h1 h2 next last end early late mid later latest first start
    begin beginning thanks thank sorry unfortunately apologies hi hello hey dear well afraid glad happy
    sure course definitely certainly probably likely hopefully way word promise promised said mentioned
    discussed agreed shortly asap incl including regarding concerning ref kw cw wk eta tbc am pm ist est edt pst pdt cet cest gmt utc bst ill im ive weve
    youll youre youve theyll dont doesnt cant wont isnt thats whats ya yall u ur yr pls plz thx good great
    news together find found below herewith everything something anything thing nothing`,
  ],
  [
    0.25,
    `get got getting go goes going went gone come comes coming came put make makes made take takes took
    taken keep hold let know see look need want try use used run work works working happen happens become
    stay stays stand able possible possibility apply applied available ready respond response live place
    done do finish complete completed full final whole new latest updated update revised current own right
    present back inbox hand hands mail desk copy version file approval approved planned scope pull support
    supported offer include included list count expect hope aim fine good point yet further time company`,
  ],
  [
    0.5,
    `team call meeting session customer client user people person colleague guys everyone product system
    tool platform side process option detail info information question answer issue item line term page
    plan data review change changes`,
  ],
];

/** Words of one meaning, the first standing for all, by what they do and how much they weigh. */
export const GROUPS: readonly (readonly [weight: number, act: Act | null, words: string])[] = [
  [
    0.25,
    'give',
    'send sent sends resend resent share forward provide deliver mail email circulate upload post return supply draft write wrote written prepare fill pass passed passing attach attached enclose enclosed',
  ],
  [
    0.5,
    'ask',
    'ask check confirm clarify verify chase escalate investigate inquire enquire talk speak spoke spoken ring phone',
  ],
  [0.5, 'meet', 'join attend visit participate'],
  [0.25, 'introduce', 'introduce intro loop'],
  [0.75, 'sign', 'sign countersign signed signature'],
  [0.75, 'train', 'train training trainings coach'],
  [0.75, 'fix', 'fix fixes patch hotfix resolve repair'],
  [
    0.25,
    null,
    'build built rebuild rebuilt add enable activate release develop create launch ship roll',
  ],
  [0.6, null, 'setup configure install'],
  [0.5, null, 'waive waived free gratis drop remove scrap'],
  [0.5, null, 'extend prolong'],
  [0.5, null, 'raise increase rise rises'],
  [1, null, 'integrate integration connect connector connection sync synchronise hookup'],
  [1, null, 'migrate migration'],
  [1, null, 'import load upload'],
  [1, null, 'guarantee guaranteed guarantees'],
  [1, null, 'sso saml'],
  [1, null, 'deck slide slides presentation'],
  [1, null, 'quote quotation'],
  [1, null, 'minutes recap'],
  [1, null, 'invite invitation'],
  [1, null, 'contract agreement'],
  [1, null, 'sandbox tenant'],
  [1, null, 'login credential'],
  [1, null, 'bug defect'],
  [0.6, null, 'fee charge surcharge cost'],
  [0.6, null, 'price pricing rate'],
  [1, null, 'redline redlines markup redlined'],
  [1, null, 'reference referee'],
  [1, null, 'doc document documentation'],
  [1, null, 'engineer engineering'],
  [1, null, 'kickoff'],
  [1, null, 'golive'],
];

/** Expressions that mean one word; looked up before the words they are made of. */
export const PHRASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'single sign on': 'sso',
    'data processing agreement': 'dpa',
    'data processing addendum': 'dpa',
    'non disclosure agreement': 'nda',
    'master service agreement': 'msa',
    'master services agreement': 'msa',
    'statement of work': 'sow',
    'proof of concept': 'poc',
    'purchase order': 'po',
    'customer success manager': 'csm',
    'service level agreement': 'sla',
    'service levels': 'sla',
    'test environment': 'sandbox',
    'test tenant': 'sandbox',
    'penetration test': 'pentest',
    'pen test': 'pentest',
    'go live': 'golive',
    'goes live': 'golive',
    'going live': 'golive',
    'went live': 'golive',
    'gone live': 'golive',
    'kick off': 'kickoff',
    'sign off': 'signoff',
    'set up': 'setup',
    'sets up': 'setup',
    'setting up': 'setup',
    'find out': 'ask',
    'found out': 'ask',
    'look into': 'ask',
    'looked into': 'ask',
    'looking into': 'ask',
    'pass on': 'send',
    'passing on': 'send',
    'passed on': 'send',
    'put together': 'send',
    'write up': 'send',
    'written up': 'send',
    'put in touch': 'introduce',
    'no charge': 'waive',
    'no cost': 'waive',
    'on the house': 'waive',
    'on us': 'waive',
    'get rid of': 'waive',
    'e mail': 'send',
    'on premise': 'onprem',
    'on premises': 'onprem',
    'on prem': 'onprem',
    'day one': 'the',
  }),
);
