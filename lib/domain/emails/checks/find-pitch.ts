import { clipText } from '../context/clip-text';

const WITHIN = '[^.!?\\n]';
const OURS =
  '(?:our (?:\\p{L}+[- ]){0,2}?(?:product|platform|solution|software|tool|technology|approach|engine|AI|system|service|suite|app|module|offering|company)|the (?:platform|product|solution|software|suite))';
const PRAISE =
  '(?:market[- ]leading|industry[- ]leading|(?:the |a )?(?:market|industry|category|global|clear|world) leaders?|the leading (?:provider|vendor|platform|solution|supplier|company|player|tool|software|name)|best[- ]in[- ]class|best[- ]of[- ]breed|world[- ]class|number one|#\\s?1|award[- ]winning|cutting[- ]edge|state[- ]of[- ]the[- ]art|unmatched|unrivall?ed|unparallell?ed|unbeatable|second to none|game[- ]chang\\p{L}+|revolutionary|groundbreaking|next[- ]generation|one of a kind|blazing(?:ly)? fast|the most (?:advanced|powerful|complete|comprehensive|innovative|trusted|popular|flexible|modern)|the only (?:vendor|solution|platform|tool|product|provider)|the (?:best|fastest|easiest|smartest) (?:vendor|solution|platform|tool|product|provider|choice|on the market|out there))';
const GAIN = '(?:\\d[\\d.,]*\\s?(?:%|percent|x\\b|times|hours|days)|ROI|return on investment)';
const OFF =
  '(?:discount|\\d+\\s?(?:%|percent) off|(?:special|launch|introductory|exclusive|promotional) (?:offer|price|pricing|rate|deal)|price lock|free (?:month|months|seats?|licen[cs]es?|module|setup))';

/** What sells whoever it is said of, in the writer's own voice. */
const OWN_VOICE = [
  // How great we are.
  `\\bour (?:\\p{L}+ )?${PRAISE}`,
  `\\b(?:we|we['’]re|I|us|${OURS})\\b${WITHIN}{0,60}\\b${PRAISE}`,
  `\\b${PRAISE}${WITHIN}{0,30}\\b(?:we|us|${OURS})\\b`,
  `\\b(?:we|we['’]re|${OURS})\\b${WITHIN}{0,40}\\b(?:trusted|loved|used|chosen|rated) by\\b${WITHIN}{0,20}(?:\\d|hundreds|thousands|leading|companies|teams|the world)`,
  `\\b${OURS}\\s(?:\\p{L}+ly )?(?:empowers?|transforms?|revolutioni[sz]es?|supercharges?|streamlines?|unlocks?|boosts?|skyrockets|delivers|guarantees|outperforms|beats|lets (?:you|teams|companies)|enables (?:you|teams|companies)|allows (?:you|teams|companies)|gives (?:you|teams|companies)|helps (?:you|teams|companies)|saves (?:you|teams|companies))`,
  `\\bwith (?:us|${OURS})\\b${WITHIN}{0,12}\\byou(?:['’]ll| will| can| could) (?:finally |easily |also )?(?:save|double|triple|cut|slash|boost|grow|unlock|never|win|reduce|transform)`,
  // What others got out of it.
  `\\b(?:our|other) (?:\\p{L}+ )?(?:customers|clients|users)\\b${WITHIN}{0,50}(?:\\b(?:save|cut|see|report|achieve|gain|reduce|reach|get|love|rave)\\b${WITHIN}{0,50}${GAIN}|\\b(?:love|rave|swear by)\\b)`,
  `\\b(?:customers|companies|teams|clients) like (?:you|yours)\\b${WITHIN}{0,40}\\b(?:save|cut|see|achieve|gain|reduce|get|love)\\b`,
  `\\bpays? for itself\\b`,
  `\\bwe(?:['’]ve| have) helped\\b${WITHIN}{0,20}(?:\\d|\\b(?:hundreds|dozens|thousands|companies|customers|teams)\\b)`,
  `\\b(?:teams|companies|customers|clients|people) (?:using|on|with) (?:us|${OURS})\\b${WITHIN}{0,50}(?:\\b(?:faster|better|fewer|half|twice)\\b|${GAIN})`,
  `\\bwe(?: can)? guarantee\\b${WITHIN}{0,30}${GAIN}`,
  // What it all can do.
  `\\b(?:${OURS}|we(?: also)?)\\s(?:also )?(?:offers?|includes?|comes? with|features?|boasts?|packs)\\b(?:${WITHIN}*?,){2,}${WITHIN}*\\b(?:and|plus)\\b`,
  // Against others.
  `\\b(?:we|we['’]re|${OURS})\\b${WITHIN}{0,20}\\b(?:perfect|ideal|best) (?:fit|partner|choice|match) for (?:you|your)\\b`,
  `\\bwe(?:['’]re| are) (?:so )?different\\b|\\bsets? us apart\\b|\\b(?:named|voted|rated) us\\b|\\bmakes us (?:special|different|unique)\\b|\\b(?:nobody|no one)\\b${WITHIN}{0,30}\\b(?:like we do|than us|than we)\\b`,
  `\\bour (?:AI|ML)[- ](?:powered|driven|based)\\b`,
  `\\bunlike\\b${WITHIN}{0,50}\\b(?:we|our)\\b`,
  `\\b(?:no|none of the) other (?:vendor|tool|platform|solution|product|provider)s?\\b`,
  `\\b(?:we|${OURS})\\b${WITHIN}{0,30}\\b(?:better|faster|cheaper|easier|stronger|more \\p{L}+) than (?:any|anyone|everyone|the competition|our competitors|all|other)`,
  // What it costs today only.
  `\\b(?:we|I)(?:['’]d|['’]ll| can| could| will| would)?(?: also| even| happily| be happy to| be able to)? (?:offer|give|throw in|extend|grant)\\b${WITHIN}{0,40}\\b${OFF}`,
  `\\byou(?:['’]ll| will| would| can)? (?:get|receive|enjoy|lock in|benefit from|qualify for)\\b${WITHIN}{0,30}\\b${OFF}`,
  `\\bif you (?:sign|order|buy|commit|decide)\\b${WITHIN}{0,60}\\b(?:${OFF}|free|throw in)`,
];

/** What presses or hypes by itself; not where it is told of the reader or of others. */
const BY_ITSELF = [
  `\\b(?:don['’]t miss|act (?:now|fast|today)|limited[- ]time|last chance|hurry|why wait|while (?:it|they|stocks?) lasts?|spots? (?:is|are) filling|before (?:the )?prices? (?:goes|go|rises?) up|offer (?:ends|expires|is (?:only )?(?:valid|good))|valid only until)\\b`,
  `\\bnow is the (?:best|perfect|ideal) (?:time|moment)\\b`,
  `(?:^|[,;:–-] |\\b(?:so|then|just|please|(?:sense|time|best) to) )(?:sign up|sign|order|buy|upgrade|subscribe|lock in|get started) (?:now|today)\\b`,
  `\\b(?:book|schedule|request) (?:your|a|another) (?:free )?demo\\b|\\bstart your free trial\\b|\\bplace your order\\b|\\bclick here\\b`,
  `\\bready to (?:buy|get started|take the next step|sign)\\s?\\?`,
  `\\byou(?:['’]ll| will) (?:absolutely |really |simply )?(?:love(?! to)|be (?:amazed|blown away|thrilled)|not regret)|\\byou won['’]t (?:regret|be disappointed)`,
  `\\b(?:imagine (?:a world|if|having|never|being able)|what if I told you|picture this)\\b`,
  `(?:^|\\b(?:I['’]m|I am|we['’]re|we are) )(?:so |very |really )?(?:excited|thrilled|delighted|proud) to (?:show|share|introduce|announce|present|offer)\\b`,
  `\\btake (?:your|it) \\p{L}*\\s?(?:business |team |operations )?to the next level\\b`,
];
const HYPE = `\\b${PRAISE}`;

const toPattern = (source: string) => new RegExp(source, 'iu');
const OWN_VOICE_PATTERNS = OWN_VOICE.map(toPattern);
const BY_ITSELF_PATTERNS = BY_ITSELF.map(toPattern);
const HYPE_PATTERN = toPattern(HYPE);

/** The reader's own doing, saying and having, or that of somebody they look at: no voice of ours. */
const THEIRS =
  /\b(?:you|your|they|their|he|she|his|her|who|customer|client|board|team|the group)\b/iu;
/** What was said by the reader, told again. */
const REPORTED =
  /\byou(?:r \p{L}+)?(?:['’]ve| have| had| both)? (?:also )?(?:said|told|mention(?:ed)?|asked|ask|expect|expected|want|wanted|need|raised|saw|found|considered|hope|hoped|heard|felt|think|thought|look(?:ed)? for|like|liked|called)\b|\b(?:in your words|as you put it|your (?:question|concern|worry|wish|request|view))\b/iu;
const QUOTED = /[“"„«][^“”"„«»\n]{0,400}[”"»]/gu;
const HEADING = /^\s*(?:[-*•–]\s*)?(?:[\p{L} ]{3,30}:\s*)?/u;
const LONGEST_QUOTE = 140;

/**
 * The first sentence of a mail that sells instead of summing up: praise of what is ours, gains of other customers,
 * lists of features, discounts, pressure, calls to buy. What the reader said, wants or has is none of it, nor is
 * what stands in quotation marks. Rather misses one than calls a plain sentence a pitch.
 *
 * @returns The sentence, cut where it is long; null for none.
 */
export function findPitch(text: string): string | null {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/u);
  const found = sentences.find((sentence) =>
    sells(sentence.replace(HEADING, '').replace(QUOTED, '')),
  );
  return found === undefined ? null : clipText(found.replace(HEADING, '').trim(), LONGEST_QUOTE);
}

function sells(sentence: string): boolean {
  if (REPORTED.test(sentence)) return false;
  if (OWN_VOICE_PATTERNS.some((pattern) => pattern.test(sentence))) return true;
  if (BY_ITSELF_PATTERNS.some((pattern) => pattern.test(sentence))) return true;
  return HYPE_PATTERN.test(sentence) && !THEIRS.test(sentence) && !ofOthers(sentence);
}

/** "Ledgerline is the market leader": praise with a name before it is of somebody named. */
function ofOthers(sentence: string): boolean {
  const praise = HYPE_PATTERN.exec(sentence);
  return praise !== null && /\p{L}{3,}\s/u.test(sentence.slice(0, praise.index));
}
