/** Words that say nothing of why these two: a reason is what is left without them. */
const HOLLOW = new Set(
  `a about absolutely all always amazing an and any are as at awesome available be because best but by csm did do each
  even ever excellent experienced fantastic for free from get getting good got great had happy has have he her hers him
  his i if in is it its job just kind know like likes lot lovely manager me more most much my nice of on one only or our
  ours out perfect person people professional really reason reasons she simply since skilled smart so some someone
  somebody such sure talented team that the their them then there they think this to too truly us very was we well were
  what when which who will with wonderful works would you your yours together along`.split(/\s+/u),
);
/** The least of telling words that make a reason. */
const ENOUGH = 3;

const SENTENCE_END = /(?<=[.!?])\s+/u;
const CHOOSE =
  '(?:specifically |deliberately |expressly |personally )?(?:asked (?:for|to have)|chose|choose|picked|wanted|want|paired|matched|put|thought of|suggested|requested|brought in)';
const WITHIN = '[^.!?\\n]';

/** What announces the reason that follows it. */
const LEADS = [
  `\\bwhy (?!not\\b|don\\b)(?:[\\p{L}'’.-]+)(?:\\s[\\p{L}'’.-]+){0,3}\\s?[?:,–—-]`,
  `\\bwhy (?:I|we) ${CHOOSE}${WITHIN}{0,40}?(?:[?:]|\\bis\\b(?: that)?)`,
  `\\b(?:I|we)(?:['’]ve| have)? ${CHOOSE}\\b${WITHIN}{0,60}?(?:\\b(?:because|since|as|for a reason|on purpose|for one reason|given that)\\b[.:,–—-]?|[:;–—])`,
  `\\b(?:I|we) ${CHOOSE} (?:someone|somebody|a person|a CSM|a colleague|the one|the person|\\p{L}+, )\\s?(?:who|that|with)\\b`,
  `\\breason\\b${WITHIN}{0,60}?(?:[:–—]|\\bis\\b(?: that| simple:| this:)?|\\bbecause\\b)`,
  `\\b(?:right (?:person|fit|one|match|choice)|good (?:match|fit)|great (?:match|fit)|perfect (?:match|fit)|made for (?:this|you))\\b${WITHIN}{0,50}?(?:\\b(?:because|since|as|given that|for)\\b|[:–—])`,
  `\\bwhat made (?:me|us) (?:think of|choose|pick|ask for|want)\\b${WITHIN}{0,40}?(?:[:–—]|\\b(?:is|was)\\b(?: that)?)`,
  `\\b(?:the only (?:one|person|CSM)|the one)\\b${WITHIN}{0,30}?\\bwho\\b`,
  `\\b(?:nobody|no one|none)\\b${WITHIN}{0,40}?\\bknows?\\b`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** What names the choice without announcing a reason: something that was lived must stand beside it. */
const LOOSE = new RegExp(
  `\\b(?:(?:I|we)(?:['’]ve| have)? ${CHOOSE}|first choice|deliberate (?:match|choice|pairing|pair)|(?:person|one) I['’]d|who I['’]d|(?:person|one) I would|who I would)\\b`,
  'iu',
);
/** Something that somebody has done, knows, or said: what reasons are made of. */
const LIVED =
  /(?:\b(?:has|have|had|having|she|he|they|you)|['’](?:s|ve))\s(?:\p{L}+\s){0,3}?(?:\p{L}+ed|told|run|done|seen|sat|been|taken|led|built|held|made|brought|taught|written|sold|kept|gone|grown)\b|\b(?:ran|runs?|spent|built|led|took|knows?|speaks|worked|works|did|cut|moved|managed|wrote|used to|c[ao]mes? from|started|grew|looked after|helped|carried|is exactly what|depends? on|hangs on)\b/iu;

/** What closes the reason that stands before it. */
const CLOSES = [
  `\\b(?:which|that|this)(?: is|['’]s| was) (?:exactly |also |just )?(?:why|the reason)\\b(?! (?:I|we)(?:['’]m| am| are|['’]re) )`,
  `\\b(?:and )?so (?:I|we) ${CHOOSE}\\b`,
  `\\bbecause\\b(?=${WITHIN}{10,160}?,\\s(?:I|we) ${CHOOSE}\\b)`,
].map((pattern) => new RegExp(pattern, 'iu'));

/**
 * Whether a mail gives a reason why this CSM and these readers were brought together.
 *
 * @param reason - As recorded, where known: a mail that still tells it needs no lead-in.
 */
export function saysPairingReason(text: string, reason: string): boolean {
  if (tells(text, reason)) return true;
  return text.split(/\n+/u).some((paragraph) => {
    const isLed = LEADS.some((lead) => {
      const found = lead.exec(paragraph);
      return found !== null && isReason(paragraph.slice(found.index + found[0].length));
    });
    return isLed || isLooselyLed(paragraph) || isClosed(paragraph);
  });
}

/** "I asked for her by name. She has run four rollouts of this size." */
function isLooselyLed(paragraph: string): boolean {
  const sentences = paragraph.split(SENTENCE_END);
  return sentences.some((sentence, at) => {
    const lead = LOOSE.exec(sentence);
    if (lead === null) return false;
    const rest = sentence.slice(lead.index + lead[0].length);
    return [rest, sentences[at + 1] ?? ''].some((said) => LIVED.test(said) && isReason(said));
  });
}

/** "She has run four rollouts of this size, which is why I wanted her." */
function isClosed(paragraph: string): boolean {
  return CLOSES.some((close) => {
    const found = close.exec(paragraph);
    if (found === null) return false;
    if (found[0].toLowerCase() === 'because') return isReason(paragraph.slice(found.index));
    const before = lastOf(paragraph, found.index);
    return LIVED.test(before) && isReason(before);
  });
}

/** What stands before a place: the sentence it is in, or, where that is only just begun, the one before. */
function lastOf(paragraph: string, end: number): string {
  const sentences = paragraph.slice(0, end).split(SENTENCE_END);
  return sentences.slice(-2).join(' ');
}

/** The first sentences after a lead hold the reason, or nothing does. */
function isReason(text: string): boolean {
  const said = text
    .split(/(?<=\p{L}[.!?])\s+/u)
    .slice(0, 2)
    .join(' ');
  const words = said.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-]\p{L}+)*/gu) ?? [];
  return words.filter((word) => !HOLLOW.has(word)).length >= ENOUGH;
}

/** Whether the text holds most of the telling words of a reason. */
function tells(text: string, reason: string): boolean {
  const wanted = tellingWords(reason);
  if (wanted.length === 0) return false;
  const present = new Set(tellingWords(text));
  return wanted.filter((word) => present.has(word)).length / wanted.length >= 0.6;
}

function tellingWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}
