import { readAnswerText, type AnswerSentence, type AnswerText } from './answer-sentences';
import {
  AUTOMATIC,
  COURTESY,
  DECLINES,
  isContent,
  isScheduling,
  MACHINE,
  TOPIC,
} from './cues/around';
import { judgeSentence } from './judge-sentence';
import type { Verdict } from './verdict';
import type { Answer } from './answer';

/** How an answer is read, with the words that decided it, verbatim; empty for `neither`. */
export type AnswerReading = Pick<Answer, 'reading' | 'quote'>;

interface Judged extends AnswerSentence {
  readonly verdict: Verdict;
}

const NEITHER: AnswerReading = { reading: 'neither', quote: '' };
/** No quote is longer; who wants more opens the mail. */
const LONGEST_QUOTE = 2_000;

/**
 * Reads what an answer says of the summary it answers: that it is right, that something in it is not, or
 * nothing of the kind. In doubt between right and wrong something is wrong; in doubt whether it is about
 * the summary at all, it says nothing. Linear in the text; any text is read.
 *
 * @param text - The message; quotes that the page marks should be gone, those marked by `>` may stay.
 */
export function readAnswer(text: string): AnswerReading {
  const answer = readAnswerText(text);
  if (answer.sentences.some(({ norm, signed }) => !signed && MACHINE.test(norm))) return NEITHER;
  const judged = judge(answer);
  const wrong = wrongOnes(judged, answer);
  if (wrong !== null) return { reading: 'corrects', quote: quoteOf(text, wrong) };
  const right = rightOne(judged, answer);
  return right === null ? NEITHER : { reading: 'agrees', quote: quoteOf(text, right) };
}

/** What stands below a signature by order of the legal department. */
const FINE_PRINT =
  /\b(?:recipient|confidential|intended|e-?mail|delete|notify|cop(?:y|ies)|disclos\w*|liab\w*|virus|print|registered|privileged|unauthori[sz]ed|views|opinions)\b/;

/** Below a name, what is no name, address or number itself. */
const WORDS = /(?:[a-z']{2,}[ ,]+){4}/;

function judge({ sentences }: AnswerText): Judged[] {
  const isAutomatic = sentences.some(({ norm, signed }) => !signed && AUTOMATIC.test(norm));
  const print = sentences.findIndex(({ norm, signed }) => signed && FINE_PRINT.test(norm));
  return sentences
    .slice(0, print < 0 ? undefined : print)
    .filter(({ norm, signed }) => !signed || WORDS.test(norm))
    .map((one): Judged => ({ ...one, verdict: judgeSentence(one) }))
    .map((one) => (isAutomatic && isOfNotice(one) ? { ...one, verdict: 'aside' } : one));
}

/** What an absence note says: who stands in, when somebody is back. */
function isOfNotice({ norm, verdict }: Judged): boolean {
  return (
    (AUTOMATIC.test(norm) && verdict !== 'agrees') ||
    verdict === 'nods' ||
    verdict === 'changes' ||
    verdict === 'states' ||
    /\b(?:contact|reach|urgent|e-?mail|write to|call|return|back (?:on|in)|access|respond|reply|forward\w*|deliver\w*|address|recipient|server|mailbox|invitation|calendar|accepted|declined)\b/.test(
      norm,
    )
  );
}

/** Where an answer says what: offsets into the text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** From the first word that something is wrong to the last; null where nothing is. */
function wrongOnes(judged: readonly Judged[], { nods }: AnswerText): Span | null {
  const own = judged.filter(({ signed }) => !signed);
  const isAgreed = own.some(({ verdict }) => verdict === 'agrees' || verdict === 'nods');
  const elsewhere = firstElsewhere(judged);
  const isInline = own.some(({ inline }) => inline);
  const isWrong = (one: Judged, index: number) => {
    if (one.verdict === 'corrects') return true;
    if (one.signed) return false;
    if (one.verdict === 'states' || one.verdict === 'fact') return index <= elsewhere;
    if (isAgreed && CHANGES.includes(one.verdict)) return true;
    if (one.verdict === 'tells' && index <= elsewhere) return true;
    if (
      one.verdict === 'changes' &&
      (index <= elsewhere ? isContent(one.norm) : TOPIC.test(one.norm))
    )
      return true;
    if (one.verdict === 'announces' && saysWhat(one, judged[index + 1])) return true;
    return isInline && isOwnWord(one);
  };
  const first = judged.find(isWrong);
  if (first === undefined) return nods.find(({ isYes }) => !isYes) ?? null;
  const told = judged.filter(
    (one, index) => isWrong(one, index) || isTold(one, judged[index - 1], first),
  );
  return { start: told[0]?.start ?? first.start, end: told.at(-1)?.end ?? first.end };
}

/** What is wrong with a summary beside a word that it is right. */
const TOLD: readonly Verdict[] = ['fact', 'tells'];
const CHANGES: readonly Verdict[] = ['states', 'changes', 'announces'];
/** After what the next sentence may go on. */
const TELLING: readonly Verdict[] = [...CHANGES, ...TOLD, 'corrects'];
const HOW_ARE_YOU = /\b(?:how (?:are|is|was|were)|all well|hope)\b/;
const REQUEST = /\b(?:please|can you|could you|send|resend|remove me|move (?:thursday|friday))\b/;

/** The first that asks, puts off or settles something else, which what comes after may explain. */
function firstElsewhere(judged: readonly Judged[]): number {
  const found = judged.findIndex(
    ({ signed, asks, verdict, norm }) =>
      !signed &&
      ((asks && verdict !== 'corrects' && !HOW_ARE_YOU.test(norm)) ||
        verdict === 'pends' ||
        REQUEST.test(norm) ||
        DECLINES.test(norm)),
  );
  return found < 0 ? Infinity : found;
}

/** Whether an announcement is of the summary, by what it says or what comes after. */
function saysWhat({ norm }: Judged, next: Judged | undefined): boolean {
  if (next === undefined || next.signed) return isContent(norm);
  return !next.asks && (isContent(norm) || isContent(next.norm));
}

/** "Yes, that's the one the board looks at." */
const YES_TAIL =
  /^(?:yes|yep|yeah|correct|right|ok|okay|exactly)[,.]? (?:that's|this is|it is|still|unfortunately|sadly|indeed|exactly|thanks|please|will do)\b/;

/** Between quoted lines, what neither agrees nor asks nor thanks is said against or beside the line above. */
function isOwnWord({ verdict, norm, asks, inline, signed }: Judged): boolean {
  if (signed || asks || ![...TOLD, 'changes', 'aside'].includes(verdict)) return false;
  if (YES_TAIL.test(norm)) return false;
  return inline ? /\w{3}/.test(norm) && !COURTESY.test(norm) : isContent(norm) && norm.length < 40;
}

/** What belongs to a correction: the lines after it was announced, the fact before "otherwise fine". */
function isTold(one: Judged, before: Judged | undefined, first: Judged): boolean {
  if (one.signed || one.asks || one.verdict === 'pends') return false;
  if (CHANGES.includes(one.verdict) || TOLD.includes(one.verdict) || one.item) return true;
  return (
    before !== undefined &&
    TELLING.includes(before.verdict) &&
    one.start > first.start &&
    one.verdict === 'aside'
  );
}

function rightOne(judged: readonly Judged[], { nods }: AnswerText): Span | null {
  const own = judged.filter(({ signed }) => !signed);
  if (own.some(({ verdict }) => verdict === 'pends' || verdict === 'doubts')) return null;
  const agreed = own.find(({ verdict }) => verdict === 'agrees');
  if (agreed !== undefined) return agreed;
  const nod = own.find(({ verdict }) => verdict === 'nods') ?? nods.find(({ isYes }) => isYes);
  const isSure = nod !== undefined && 'verdict' in nod && SURE.test(nod.norm);
  const isBare = own.every(
    (one) => one === nod || isBesideNod(one) || (isSure && (one.asks || !isScheduling(one.norm))),
  );
  return nod !== undefined && isBare ? nod : null;
}

const CLOSING =
  /^(?:hi|hello|hey|dear|good morning|good afternoon|morning|best|regards|cheers|all the best|kind regards|nice|great|super|excellent|brilliant|lovely|wonderful|awesome|amazing|thorough|very helpful|helpful|well done|good (?:work|job|stuff|summary|recap)|great (?:work|job|stuff|summary|recap)|nice (?:work|job|summary|recap)|have a)\b/;

/** A yes that is about the facts. */
const SURE =
  /^(?:[\w']+, )?(?:hi \w+, )?(?:that's |this is |yes,? |all |very |absolutely |totally )*(?:affirmative|accurate|correct|confirmed|exactly|precisely|true|right)\W*(?:(?:thanks|thank you|thx)[\w ]*)?\W*$/;

/** Beside a bare yes only politeness may stand: "Yes. Tuesday works" answers something else. */
function isBesideNod({ norm, verdict, asks }: Judged): boolean {
  if (verdict === 'nods') return true;
  if (asks) return false;
  return CLOSING.test(norm) || COURTESY.test(norm) || !/\w{3} \w/.test(norm);
}

function quoteOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).slice(0, LONGEST_QUOTE).trim();
}
