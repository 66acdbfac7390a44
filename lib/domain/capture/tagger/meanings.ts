/**
 * Words that mean much the same where deals are talked of, in their plain form; a word stands in one of them. Add a
 * word here when a sentence should be read like those with its neighbours; then train again.
 */
const MEANINGS = {
  loss: 'lose lost losing forfeit waste wasted wasting leak bleed drain burn spoil shrink shrinkage scrap scrapped shortfall deficit hole gap dead-loss writeoff write-off vanish disappear evaporate rot spill theft stolen',
  fail: 'fail failure break broke broken breakdown crash collapse outage downtime down stall jam freeze hang glitch bug malfunction trip fault faulty defect defective dead die died dies burst leak',
  late: 'late delay delayed slow slowly slower stale overdue behind backlog queue queueing wait waiting stuck pile pending hold bottleneck lag drag forever weeks-late postponed',
  handwork:
    'manual manually hand handwritten paper spreadsheet excel whiteboard clipboard notebook fax pager key keyed rekey re-key rekeying retype re-type typing retyping copy paste pasted print printed printout phone-round calculator tally stamp folder binder cabinet pen pencil notepad logbook diary',
  error:
    'error mistake wrong wrongly mismatch missing miss missed duplicate double incorrect inaccurate incomplete typo garbled unreadable illegible mislabel mispick misplace confuse confusion mix-up discrepancy variance inconsistent',
  hurt: 'angry cranky frustrated frustrating frustration pain painful nightmare mess messy chaos chaotic horrible terrible awful ridiculous insane crazy mad miserable shout scream cry swear curse complain complaint grumble moan furious upset stress stressed exhausted tired burnout',
  pay: 'cost costs costing pay paid paying spend spent spending overtime bill billed charge charged fee invoice penalty penalties fine fined surcharge compensation refund credit premium temp agency write',
  unseen:
    'nobody noone blind guess guessing guesswork unknown invisible unaware dark somewhere unclear mystery surprise surprised discover discovered',
  quit: 'quit leave leaves leaving left resign turnover churn cancel cancelled walk walked switch defect poach retire retires retiring retirement',
  frontline:
    'nurse nurses driver drivers clerk clerks operator operators technician technicians mechanic cook cooks chef waiter waiters teacher teachers foreman foremen crew crews planner planners dispatcher dispatchers secretary secretaries receptionist porter porters cleaner housekeeper housekeepers guard guards picker pickers packer worker workers staff volunteer volunteers engineer engineers inspector inspectors adjuster adjusters assessor agent agents cashier cashiers baker tester testers developer developers analyst analysts accountant accountants bookkeeper scheduler shunter fitter electrician plumber farmer growers grower hauliers haulier subcontractor subcontractors tutor lecturer lecturers students student patients patient guests guest tenants tenant residents members member parents shoppers passengers fans riders',
  boss: 'director boss chief head ceo cfo coo cio cto ciso president vp chair chairman chairwoman owner owners partner partners principal dean minister mayor commissioner governor trustee trustees executive manager managers controller treasurer superintendent colonel',
  body: 'board committee council panel parliament assembly group headquarters hq parent shareholders investors investor bank lender union directors commission ministry department agency authority regulator ombudsman auditor auditors inspectorate tribunal court chancellor senate cabinet',
  paperwork:
    'form forms report reports invoice invoices order orders receipt receipts certificate certificates claim claims file files record records sheet sheets label labels ticket tickets voucher vouchers permit permits docket dockets note notes statement statements timesheet timesheets roster rota schedule schedules list lists entry entries register ledger booking bookings delivery deliveries parcel parcels shipment shipments pallet pallets trolley trolleys batch batches stock inventory meter readings',
  system:
    'system systems software app application tool platform portal database server servers mainframe module erp crm wms tms pos mes spreadsheet program programme legacy licence license licences licenses interface integration vendor provider supplier website',
  amount:
    'percent per cent % thousand million hundred grand k lakh lakhs crore crores euro euros dollars pounds kroner kronor zloty francs rupees half third quarter dozen majority',
  always:
    'every each always constantly again twice daily weekly monthly repeatedly regularly often usually all-day nonstop forever',
  ends: 'end ends ending ended expire expires expiring expiry lapse lapses terminate terminates termination stop stops shut shuts close closes closing retire sunset discontinue discontinued withdraw withdrawn cut off renew renewal renews runs-out',
  begins:
    'start starts starting begin begins open opens opening launch launches effective commence commences takes-effect kicks enter enters force in-force merge merger merges acquire acquisition takeover move moves moving relocation join joins inaugurate',
  oblige:
    'must mandatory compulsory obliged obligatory required requires require requirement oblige law legal legally statutory regulation regulations directive mandate mandated demand demands insist insists rule rules standard standards compliance comply audit audits audited inspection inspect inspected accreditation certification recertification gdpr nis2 dora',
  orelse:
    'otherwise else failing unless without lest penalty penalties forfeit suspend suspended delist delisted withheld withhold qualified breach sanction terminate lose closed',
  season:
    'season seasonal peak harvest christmas easter summer winter spring autumn hurricane monsoon ramadan diwali tender intake semester term exam exams examination holiday-season black-friday year-end year-close',
  measure:
    'measure measured metric metrics kpi target targets goal goals benchmark criterion criteria score rate ratio average mean median accuracy throughput utilisation utilization uptime compliance satisfaction nps turnaround cycle lead-time accuracy yield fill-rate',
  threshold:
    'under below less fewer least most within inside above over max maximum minimum min exceed exceeding down to-zero zero nil none half halve halved instead between better',
  improve:
    'reduce reduced reduction cut lower drop fall shrink shorten faster quicker quick increase raise improve improvement recover save halve bring get reach hit achieve climb double',
  happy:
    'happy satisfied success successful win won worth worked content delighted pleased proud convinced victory celebrate champagne sleep smile',
  judge:
    'judge judged grade prove proof evidence track count consider regard treat show demonstrate verify tell know see',
  compare:
    'compare compared comparing look looked looking evaluate evaluated evaluating shortlist shortlisted tender rfp rfq bid bids bidder quote quotes quoted offer offers offered proposal pitch pitched demo demoed demoing presentation presented poc pilot piloted trial trialled trialed tried test tested',
  rival:
    'competitor competitors competition rival alternative alternatives incumbent vendor vendors provider providers supplier suppliers consultancy consultant consultants agency startup outfit firm contender runner option options other others else',
  reject:
    'threw thrown chucked binned ditched dropped killed ruled eliminated rejected declined refused abandoned scrapped out gone dead buried finished over cancelled lost withdrew stopped',
  inhouse:
    'ourselves inhouse in-house own internally homegrown home-grown build built nephew son student students intern access macro macros script sharepoint diy',
  stay: 'stay staying keep keeping remain continue continuing carry leave status-quo quo wait waiting nothing postpone extend another-year patch',
  dear: 'expensive pricey steep dear costly rich high heavy hefty much excessive disproportionate proportion overpriced salary joke robbery feels felt',
  doubt:
    'worry worried worries worrying concern concerned concerns nervous afraid scared fear fears feared anxious doubt doubts doubtful sceptical skeptical unconvinced hesitant hesitate reluctant wary uneasy uncomfortable suspicious unsure allergic sweat fret fretting bothered bother bothers objection objects object reservation reservations misgivings resistance pushback',
  refuse:
    'refuse refuses refused wont never cannot reject veto block blocks blocked forbid forbidden prohibit prohibited ban banned exclude excluded unacceptable dealbreaker deal-breaker no-go nonstarter non-starter mutiny boycott',
  safety:
    'data security secure privacy gdpr hosting hosted cloud server servers region backup backups encryption encrypted access rights sso login credentials leak breach hack hacked ransomware liability indemnity insurance cyber residency sovereignty surveillance gps tracking',
  terms:
    'contract msa term terms clause clauses liability cap indemnity payment net upfront up-front lock-in auto-renewal uplift notice penalty discount annual multi-year months signature deposit instalments',
  limit:
    'wifi signal coverage offline browser phone phones smartphone smartphones device devices hardware battery batteries bandwidth language languages version api connector integration interface migration training rollout effort capacity resources people headcount',
  meet: 'meet meeting call workshop session demo visit walk walkthrough review kickoff kick-off webinar training onsite on-site site reference calendar invite slot appointment catch-up checkpoint touchpoint conference',
  send: 'send sends sent share shares forward forwards mail email post courier ping text drop deliver upload submit provide supply return hand pass give circulate transmit',
  deliverable:
    'proposal quote pricing price deck slides document documents draft contract sow msa dpa nda questionnaire template templates sample samples data export extract csv file files list spec specs sheet paper one-pager summary recap plan timeline sandbox login logins access credentials reference references business-case roi letter certificate diagram',
  decide:
    'decide decides decided decision choose chooses choice pick picks select selection award awards approve approves approved approval vote votes voted sign signs signed signature verdict winner recommendation endorse greenlight',
  live: 'live go-live golive cutover cut-over rollout roll-out launch installation install implementation switchover kickoff start deployment production',
  budget:
    'budget capex opex fiscal funding funds grant money spend capital allocation freeze frozen lock locks locked release released',
  weather:
    'weather rain raining snow snowing sunny storm wind windy heat cold fog ice forecast umbrella degrees',
  family:
    'kid kids daughter son wife husband baby mum mom dad mother father brother sister aunt uncle grandma family wedding birthday school-run dog cat puppy horse',
  sport:
    'football soccer rugby cricket baseball basketball hockey handball tennis golf match game team-lost league cup stadium marathon bike cycling ski skiing fishing sailing',
  food: 'coffee tea lunch dinner breakfast sandwich cake biscuit beer wine pizza muffin muffins croissant cookies barbecue chocolate',
  calltech:
    'mic microphone mute muted unmute camera webcam headset screen recording record connection lagging frozen echo background link waiting-room audio hear speaker battery',
  travel:
    'traffic train flight airport parking car drive driving taxi hotel holiday holidays vacation weekend jetlag motorway',
  thanks:
    'thanks thank cheers welcome pleasure appreciate regards sincerely goodbye bye hello morning afternoon evening apologies sorry',
  hedge:
    'maybe perhaps possibly might probably somehow someday eventually wonder wondering guess suppose imagine dunno unsure rumour rumor speculate speculation theoretically hypothetically',
  example:
    'example instance typically usually generally average customers clients elsewhere industry story reference similar',
  product:
    'dashboard feature features workflow automatically automated automatic integrates integrate sync syncs configurable button click drag notification notifications alert alerts filter screen view tile template widget setting settings toggle',
  fine: 'fine good great ok okay nice lovely perfect brilliant super excellent cool works agreed yes yeah yep sure absolutely exactly right deal',
  settled:
    'settled solved resolved sorted cleared erledigt closed satisfied answered fixed ticked content reassured',
} as const;

const NUMBERS = new Map<string, number>();
Object.values(MEANINGS).forEach((words, index) => {
  for (const word of words.split(' ')) if (!NUMBERS.has(word)) NUMBERS.set(word, index + 1);
});

const ENDINGS = ['s', 'es', 'ed', 'd', 'ing', 'ly', "'s"];

/** What a word in normalised form means, 0 where nothing is known of it. */
export function meaningOf(word: string): number {
  const known = NUMBERS.get(word);
  if (known !== undefined) return known;
  for (const ending of ENDINGS)
    if (word.length > ending.length + 2 && word.endsWith(ending)) {
      const stem = NUMBERS.get(word.slice(0, -ending.length));
      if (stem !== undefined) return stem;
    }
  return 0;
}
