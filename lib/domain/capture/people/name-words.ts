/** Words before a name that belong to it: how people of rank or in polite company are called. */
export const HONORIFIC =
  /^(?:dr|prof|professor|mr|mrs|ms|miss|mme|mlle|madame|monsieur|frau|herr|hr|fr|shri|sri|smt|shrimati|kum|sister|sir|dame|lord|lady|col|capt|captain|maj|major|gen|lt|sgt|rev|reverend|father|señor|señora|sra|dra|dott|dottssa|ing|dipl|mag|judge|sheikh|sh|cllr|councillor|mevr|dhr|mw|meneer|mevrouw|coach|eng|engr|lic|arq|abg|ir|president|dean|pastor|imam|rabbi|commander|major|m|sr|an\u0301)\.?$/i;

/** Words within a name that are written small. */
export const PARTICLE =
  /^(?:van|von|de|der|den|del|della|di|da|dos|do|du|das|la|le|el|al|bin|binti|ibn|ter|ten|ní|nic|ó|mac|af|av|zu|zum|y|e|ap|st)$/;

/** What may follow a name and belongs to it. */
export const NAME_TAIL = /^(?:jr|sr|jun|sen|junior|senior|ii|iii|iv)\.?$/i;

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/**
 * Words that begin sentences, lines and labels with a capital, or name times, places, languages and things of business:
 * none of them begins a person's name. Lower case.
 */
export const NOT_NAMES: ReadonlySet<string> = new Set([
  // Grammar.
  ...words(`a an the this that these those there here it its it's he she they we i me us him them myself yourself you your our my his her their who whom whose
    what which when where why how if then than so and or but nor for from to of in on at by with without within about above
    after before between during until since while because although though once unless as like per via versus vs into onto
    over under up down out off not no yes yep yeah yup nope nah ok okay oh ah um uh er eh hmm mm hm ha haha wow ouch well
    right sure fine good great perfect brilliant lovely awesome excellent super thanks thank cheers please sorry hello hi hey
    dear morning afternoon evening bye goodbye welcome congratulations agreed correct exactly absolutely definitely
    certainly probably maybe perhaps actually basically honestly frankly obviously apparently seriously literally anyway also
    again already always never sometimes often usually still just only even ever now later soon today tomorrow yesterday
    tonight next last first second third finally otherwise however therefore meanwhile moreover besides instead
    is are was were be been being am do does did done has have had can could will would shall should may might must
    let let's lets i'm i'll i've i'd we're we'll we've we'd you're you'll you've they're they'll that's there's here's what's
    who's where's how's he's she's don't doesn't didn't can't won't isn't aren't wasn't couldn't wouldn't shouldn't haven't
    all any both each either every everybody everyone everything few many more most much neither nobody none nothing one
    other others several some somebody someone something such two three four five six seven eight nine ten eleven twelve
    twenty thirty forty fifty sixty hundred thousand half same another own else quite rather very too apart further furthermore moreover additionally personally lately
    hopefully unfortunately interestingly separately ideally currently recently originally eventually`),
  // What mails open and end with in other languages.
  ...words(`hilsen vennlig mvh vh salutations cordialement cordially bien amicalement grüße gruß grüßen beste freundliche viele vielen dank mit
    groet groeten vriendelijke hälsningar med bonjour bonsoir guten moin servus hallo hej merci danke saludos sd encl ps nb fyi
    btw imo ja nein oui non arre acha tack takk`),
  // Verbs and adjectives that open sentences and rows of lists.
  ...words(`get got give go going went gone come came make made take took put see saw say said says told tell ask asked asks
    need needs want wants wanted know knows think thought guess hope suppose look looks looking try work works call called
    send sent share check confirm book schedule set draft prepare review follow meet met talked spoke discussed walked showed
    explained mentioned noted raised loves hates likes seems sounds means given based regarding concerning following
    attached enclosed looking having being doing making getting using waiting written dictated typed spent wrote ran running
    open closed done pending short long big small new old late early quick slow happy glad nice cold hot hard easy fair true
    wrong bad worse best better high low full free live main key local global internal external legal current present future
    past own common general special annual monthly weekly daily quarterly`),
  // Mail, notes and meetings.
  ...words(`subject re fw fwd cc bcc date sent original message attachment regards sincerely yours best kind warm kindly
    respected notes note summary recap agenda action actions next steps step todo todos attendees participants present
    apologies background context situation status update overview objectives goals goal pain pains problem problems issue
    issues risk risks concern concerns objection objections competition competitor competitors alternatives timeline timing
    dates deadline budget money price pricing commercial commercials decision process criteria success metric metrics
    stakeholders people team who when what question questions answer answers follow-up fup demo call meeting visit workshop
    discovery intro introduction kickoff kick-off pilot poc trial proposal quote contract offer paper scope slide deck speaker
    transcript recording topic duration location where page part phase point section item option plan version appendix`),
  // Business, organisations and departments.
  ...words(`company customer customers client clients user users vendor vendors supplier suppliers partner partners group
    department dept division office head director manager officer chief lead leader president vice owner founder partner
    board committee council management finance financial accounting accounts procurement purchasing operations ops it hr
    legal compliance security sales marketing support service services engineering production logistics supply warehouse
    technology digital data research development quality audit treasury payroll billing claims underwriting maintenance
    facilities infrastructure network cloud system systems software hardware platform app application module integration
    api sso saml gdpr erp crm wms tms mes sla dpa nda msa sow rfp rfi iso soc hipaa dora nis kpi roi tco saas csv pdf excel
    ltd limited inc llc plc gmbh ag sa sas bv nv oy ab as aps pty pvt corp corporation co-op cooperative holdings university
    college school hospital clinic bank insurance union county city town state ministry government agency authority
    association society trust foundation club hotel street road avenue lane drive floor building house tower park hall
    room gate unit box suite north south east west northern southern eastern western central`),
  // Times.
  ...words(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
    january february march april june july august september october november december jan feb mar apr jun jul aug sep sept
    oct nov dec q1 q2 q3 q4 h1 h2 eod eow eom eob cob asap christmas xmas easter ramadan diwali thanksgiving eid hanukkah halloween lent passover holi pentecost ascension whitsun
    spring summer autumn fall winter year month week day weekend noon midnight`),
  // Places, peoples and languages.
  ...words(`europe asia africa america american americas european england english britain british uk scotland scottish wales
    welsh ireland irish germany german germans france french italy italian spain spanish portugal portuguese netherlands
    dutch belgium belgian denmark danish sweden swedish norway norwegian finland finnish poland polish austria austrian
    switzerland swiss india indian china chinese japan japanese australia australian canada canadian mexico mexican brazil
    brazilian usa us eu emea apac dach nordics romanian hindi arabic turkish ukrainian czech hungarian greek russian
    london paris berlin munich hamburg frankfurt dublin madrid lisbon rome milan vienna zurich geneva brussels antwerp
    amsterdam rotterdam copenhagen stockholm oslo helsinki warsaw prague budapest mumbai delhi bengaluru bangalore
    chennai pune hyderabad kolkata singapore sydney melbourne brisbane perth toronto montreal montréal vancouver ottawa
    chicago boston seattle dallas houston denver phoenix atlanta miami york washington tokyo dubai lyon marseille nantes
    leeds manchester birmingham glasgow edinburgh cardiff belfast cork limerick galway`),
  // Products and firms that come up in every second call.
  ...words(`google microsoft amazon aws azure apple oracle sap salesforce hubspot workday netsuite servicenow slack teams zoom
    meet outlook gmail sharepoint jira confluence trello asana notion excel powerpoint word windows linux whatsapp linkedin
    facebook instagram youtube datadog splunk snowflake databricks tableau stripe shopify quickbooks xero sage intacct
    docusign dropbox github gitlab kafka epic cerner okta adp ukg`),
]);
