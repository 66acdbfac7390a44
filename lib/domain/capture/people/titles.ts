const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Words that a title is recognised by, lower case: English first, then what other languages write in signatures. */
const HEADS: ReadonlySet<string> = new Set(
  words(`ceo cfo cio cto coo cmo cpo cro cso ciso chro cno cmio cdo cao cco dpo gc fd md gm dgm agm gf svp evp vp avp seo ceo's
    director directors manager mgr mngr manageress head lead leader chief officer president vice-president chair chairman chairwoman chairperson
    owner co-owner founder co-founder partner principal proprietor boss controller comptroller treasurer bursar buyer purchaser
    accountant bookkeeper auditor actuary underwriter analyst architect engineer developer dev dba sre admin administrator
    coordinator co-ordinator supervisor foreman super planner scheduler dispatcher dispatch clerk secretary assistant pa registrar
    superintendent commissioner chancellor vice-chancellor dean provost professor lecturer teacher headteacher nurse matron
    physician doctor surgeon pharmacist consultant specialist expert technician operator counsel lawyer solicitor attorney
    steward rep representative delegate trustee governor mayor councillor assessor collector inspector estimator surveyor
    salesperson receptionist gm's concierge chef cook barista housekeeper storekeeper stockkeeper warehouseman driver merchandiser
    strategist designer scientist researcher statistician librarian archivist curator editor producer trainer recruiter
    gatekeeper sponsor champion in-charge incharge csr fp&a infosec sysadmin devops dsi rssi daf drh pdg dg
    leiter leiterin teamleiter teamleiterin abteilungsleiter abteilungsleiterin werkleiter werksleiter werksleiterin
    geschäftsführer geschäftsführerin geschäftsleiter geschäftsleiterin geschäftsleitung leitung prokurist prokuristin vorstand vorständin einkäufer einkäuferin
    inhaber inhaberin betriebsrat betriebsratsvorsitzende betriebsratsvorsitzender sachbearbeiter sachbearbeiterin referent referentin
    disponent disponentin meister schichtleiter schichtleiterin projektleiter projektleiterin it-leiter produktionsleiter kaufmann kauffrau
    directeur directrice responsable chef cheffe acheteur acheteuse comptable gérant gérante président présidente gestionnaire
    architecte ingénieur ingénieure adjoint adjointe chargé chargée dirigeant dirigeante contrôleur contrôleuse
    director directora gerente jefe jefa responsabile direttore direttrice amministratore titolare dueño dueña encargado encargada
    directeur manager hoofd inkoper eigenaar bedrijfsleider bestuurder teamleider
    chef driftchef inköpare ägare leder sjef daglig innkjøpssjef driftsleder johtaja päällikkö kierownik dyrektor prezes właściciel
    diretor diretora gestor gestora ceo/founder dir`),
);

/** Parts of a company that stand for a title: "Hilde in collections", "Steve Markey from clinical informatics". */
const DEPARTMENTS: ReadonlySet<string> = new Set(
  words(`finance accounts accounting ap ar payables payroll treasury tax controlling fp&a procurement purchasing sourcing buying
    purchases einkauf achats it infosec security cybersecurity network infrastructure helpdesk networking ops operations production
    manufacturing planning maintenance facilities engineering quality qa logistics warehouse warehousing dispatch transport fleet shipping
    supply hr people legal compliance risk audit privacy claims underwriting collections billing sales marketing ecommerce
    e-commerce merchandising retail support service services admin administration analytics data informatics research r&d
    reception housekeeping kitchen catering nursing pharmacy lab scheduling timetabling admissions registry strategy
    innovation digital integration platform product design tendering estimating handovers ticketing traffic reservations
    revenue buchhaltung vertrieb produktion instandhaltung arbeitsvorbereitung logistik comptabilité informatique`),
);

/** German and Scandinavian titles in one word: "IT-Leitung", "Werkstattleiter", "innkjøpssjef". */
const COMPOUND =
  /[\p{L}-]{2}(?:leiter|leiterin|leitung|chef|chefin|sjef|direktor|direktorin|manager|beauftragte[r]?|verantwortliche[r]?)$/u;
/** Titles that are given names as well. */
const GIVEN_TOO: ReadonlySet<string> = new Set(['dean', 'dev', 'cook', 'pa', 'sa']);

/** Titles that are mostly the first word of a longer one. */
const OPENS_TITLE: ReadonlySet<string> = new Set(['chief', 'deputy', 'assistant', 'vice']);

/** Words that end a title, for with them a sentence goes on. */
const STOPS: ReadonlySet<string> = new Set(
  words(`i you he she it we they who whom whose which that this these those there is was are were am be been being has have had
    will would can could should shall may might must do does did not no yes but so because if when while than then as by to from with on
    at about into over after before since until just also here please said says told asked asks wants wanted needs runs signs
    signed holds has's looks works likes loves hates thinks feels knows joined came left sat met kept made got took gave
    me him her us them my your his their our mine i'm i've i'll he's she's it's that's they're we're who's what where why how
    ok okay yeah um uh er like very really still never always now today tomorrow cc'd cc copied plus both all any some too`),
);
const LINKS: ReadonlySet<string> = new Set(
  words(
    'of for the and & / de des du de la le les d für und in et van voor en af och og y e del di the',
  ),
);
const WORD = /[\p{L}\p{N}&'\u2019/+-]+\.?/gu;
const LONGEST = 110;
const MOST_BEFORE = 6;
const MOST_AFTER = 7;

/** A title, counted from where it was looked for. */
export interface TitleSpan {
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

/** The title that a text begins with ("Head of IT Logistics", "regional kitchen mgr"), or null. Reads a hundred characters at most. */
export function titleAt(text: string): TitleSpan | null {
  const all = wordsOf(text.slice(0, LONGEST));
  const skipped = all.findIndex(
    ({ lower }) => !/^(?:the|a|an|our|my|your|their|new|still|also|their|his|her)$/.test(lower),
  );
  if (skipped < 0) return null;
  const list = all.slice(skipped);
  if (list.slice(0, 1).some(({ lower }) => LINKS.has(lower))) return null;
  let head = -1;
  for (let index = 0; index < list.length && index <= MOST_BEFORE; index += 1) {
    const word = list[index];
    if (word === undefined || (index > 0 && !isInner(word, list, index)) || isStop(word)) break;
    if (isHead(word.lower)) {
      head = index;
      if (!OPENS_TITLE.has(word.lower) && !isHead(list[index + 1]?.lower ?? '')) break;
    }
  }
  if (head < 0) return null;
  const last = extendedFrom(list, head);
  const start = list[0]?.start ?? 0;
  const end = list[last]?.end ?? 0;
  return {
    start,
    end:
      text[end - 1] === '.' && !/\b(?:mgr|dir|dept)\.$/i.test(text.slice(start, end))
        ? end - 1
        : end,
  };
}

/** The part of a company that a text begins with ("purchasing", "the finance team", "IT"), or null. */
export function departmentAt(text: string): TitleSpan | null {
  const all = wordsOf(text.slice(0, 60)).slice(0, 5);
  const from = all.findIndex(({ lower }) => !/^(?:the|our|my|your|their|his|her)$/.test(lower));
  if (from < 0) return null;
  let last = -1;
  for (let index = from; index < all.length; index += 1) {
    const word = all[index];
    if (word === undefined || (index > from && !/^ (?:[&/] ?)?$|^$/.test(word.gap))) break;
    if (DEPARTMENTS.has(word.lower) && (word.lower !== 'it' || word.text === 'IT' || index > 0))
      last = index;
    else if (STOPS.has(word.lower) || index > from + 2) break;
  }
  const [first, end] = [all[from], all[last]];
  return first === undefined || end === undefined ? null : { start: first.start, end: end.end };
}

/** Whether a line as a whole is a title, as in a signature. */
export function isTitleLine(line: string): boolean {
  return (
    line.length <= LONGEST &&
    wordsOf(line).some(({ lower }) => isHead(lower)) &&
    !/[.!?]$/.test(line)
  );
}

/** "it" ends a title, "IT" doesn't. */
function isStop({ text, lower }: Word): boolean {
  return STOPS.has(lower) && text !== 'IT';
}

/** Whether a word on its own names a title: "CFO". */
function isHead(lower: string): boolean {
  return (
    HEADS.has(lower) ||
    COMPOUND.test(lower) ||
    (lower.includes('/') && lower.split('/').every((part) => HEADS.has(part)))
  );
}

function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(end, match.index);
    if (found.length > 0 && /[;:!?()\n\u2013\u2014|"]|,.*,/.test(gap)) break;
    if (
      found.length > 0 &&
      (found.at(-1)?.text.endsWith('.') ?? false) &&
      !/^(?:dy|asst|sr|jr|gen|dir|mgr|dep|exec|asso?c)\.$/i.test(found.at(-1)?.text ?? '')
    )
      break;
    end = match.index + match[0].length;
    found.push({
      text: match[0],
      lower: match[0]
        .toLowerCase()
        .replace(/\.$/, '')
        .replace(/\u2019/g, "'"),
      start: match.index,
      end,
      gap,
    });
  }
  return found;
}

/** Whether a title may go on over what stands before this word: a space, or a comma in "Senior Officer, Planning". */
function isInner(word: Word, list: readonly Word[], index: number): boolean {
  if (word.gap.includes(',')) return /^VP$|^SVP$|^EVP$/.test(list[index - 1]?.text ?? '');
  return !word.gap.includes('.');
}

/** The last word of a title whose head is known: "of IT Logistics", "BSS", ", Member Services". */
function extendedFrom(list: readonly Word[], head: number): number {
  let last = head;
  for (let index = head + 1; index < list.length && index <= head + MOST_AFTER; index += 1) {
    const word = list[index];
    if (word === undefined || isStop(word) || word.gap.includes('.')) break;
    if (word.gap.includes(',')) {
      // "Director, Research Services": what is written large after one comma.
      if (
        index !== head + 1 ||
        !/^\p{Lu}/u.test(word.text) ||
        !/^\p{Lu}/u.test(list[head]?.text ?? '')
      )
        break;
      if (!DEPARTMENTS.has(word.lower) && !DEPARTMENTS.has(list[index + 1]?.lower ?? '')) break;
    }
    if (LINKS.has(word.lower)) continue;
    const linked = LINKS.has(list[index - 1]?.lower ?? '') && index - 1 > head;
    const isAdded = /^(?:and|&|und|et|en|och|og|y|e)$/.test(list[index - 1]?.lower ?? '');
    if (isAdded && /^\p{Lu}\p{Ll}/u.test(word.text) && !isOfficeWord(word.lower)) break;
    const isNoun = /^\p{Lu}/u.test(word.text) || DEPARTMENTS.has(word.lower) || isHead(word.lower);
    if (
      !linked &&
      !isNoun &&
      !(
        last === index - 1 &&
        last > head &&
        !/(?:ed|ing|s)$/.test(word.lower) &&
        DEPARTMENTS.has(list[index + 1]?.lower ?? '')
      )
    )
      break;
    last = index;
  }
  return last;
}

/** Whether a word is nobody's name because it stands for a part of a company or of a title. */
export function isOfficeWord(lower: string): boolean {
  return (HEADS.has(lower) && !GIVEN_TOO.has(lower)) || DEPARTMENTS.has(lower);
}
