import type { CaptureDocument } from '../capture-document';
import type { CaptureSentence } from '../text/capture-sentences';
import { stemsOf } from './stems';

/** Says that something was done: it lies here, went out, took place. */
const DONE =
  /\b(?:attached|enclosed|find attached|here(?:'s| is| are)|herewith|sent (?:it|them|that|you|over|across|the|yesterday|this|on|last)|(?:has|have|had|was|were|been|is|are) (?:sent|done|booked|set up|signed|shared|completed|delivered|filled|returned|received|arranged|scheduled|confirmed|connected|couriered|invited)|went (?:out|over|to|across)|as (?:promised|agreed|requested|discussed)|(?:thanks|thank you) for (?:the|sending|your|turning|getting)|got (?:the|your)|received (?:the|your)|i(?:'ve| have) (?:sent|put|booked|set|shared|done|signed|uploaded|added|filled|asked|spoken|redone|raised|connected)|we(?:'ve| have) (?:sent|put|booked|set|shared|done|signed|uploaded|added|filled)|it's (?:booked|done|in your)|(?:is|are) (?:in place|done|booked|live|in your inbox)|below is|redone|(?:is|are) (?:online|live|up)|raised|done and dusted)\b/;
const NOT_DONE = /\b(?:not|n't|never|will|'ll|would|should|to be|once|when|if|until|waiting)\b/;
/** A ticked box before a row, or a row that says so itself. */
const TICKED = /\[[xX\u2713\u2714]\]\s*$|[\u2705\u2713\u2714]\s*$/;
const DONE_ROW =
  /(?:^|[(\[\u2013:,-] ?)(?:done|sent|erledigt|completed|booked)\b(?! by| the| a)[^()]{0,40}[)\]]?\.?$/;
/** How many sentences further on are looked at. */
const REACH = 120;
const LONGEST = 400;

/**
 * The words that show that a step was taken, in its own row ("[x]", "done") or later in the same conversation; empty
 * where none do. Who talks on says it in passing ("thanks for the drawings"), which one word in common tells here;
 * `showsDone` asks another conversation, where it would not.
 */
export function doneLater(
  { text }: CaptureDocument,
  sentences: readonly CaptureSentence[],
  index: number,
): string {
  const step = sentences[index];
  if (step === undefined) return '';
  const row = text.slice(Math.max(0, step.start - 8), step.start);
  if (TICKED.test(row) || DONE_ROW.test(step.norm)) return step.raw.slice(0, LONGEST);
  const wanted = stemsOf(step.norm);
  const from = Math.max(0, index - REACH);
  const near = sentences.slice(from, index + 1 + REACH);
  const found = near.find((sentence, at) => {
    if (!isLater(sentence, step, from + at > index)) return false;
    const done = DONE.exec(sentence.norm);
    if (
      done === null ||
      NOT_DONE.test(sentence.norm.slice(Math.max(0, done.index - 25), done.index))
    )
      return false;
    const before = near[at - 1];
    const words =
      before?.block === sentence.block && before.turn === sentence.turn ? before.norm : '';
    return [...stemsOf(`${words} ${sentence.norm}`)].some((stem) => wanted.has(stem));
  });
  return found?.raw.slice(0, LONGEST) ?? '';
}

/** Whether a sentence was said after another, in another turn: by their times, else by their order. */
function isLater(one: CaptureSentence, step: CaptureSentence, isBelow: boolean): boolean {
  if (one.turn === step.turn) return false;
  const [at, then] = [one.turn.at, step.turn.at];
  return at !== null && then !== null && at !== then ? Date.parse(at) > Date.parse(then) : isBelow;
}
