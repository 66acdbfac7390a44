import type { Candidate, SentenceContext } from './candidate';

const QUESTION_TAIL =
  /[,;\u2013-]\s*(?:and |so |but )?(?:does|is|are|would|can|could|ok|okay|works?|right|sounds?|how|what|when|which|any|shall|do|will|fine|deal|yes|good|agreed|who|should)\b[^,;]*\?["')\s]*$/;
const OWN_STATEMENT = /^\s*(?:i|we)(?:'ll| will| can|'m| am|'re)\b/;

/**
 * Takes what the rules found in a sentence, in order of trust, and keeps what does not overlap.
 * `answers` is asked only when they found nothing.
 */
export function chooseCandidates(
  context: SentenceContext,
  groups: readonly (readonly Candidate[])[],
  answers: () => Candidate[],
): Candidate[] {
  if (context.question && !hasQuestionTail(context)) return [];
  const kept: Candidate[] = [];
  const refusals = groups
    .flat()
    .filter((candidate) => candidate.type !== 'promise' || candidate.reason === 'refrain');
  for (const candidate of [
    ...refusals.filter((refusal) => beats(refusal, groups.flat())),
    ...groups.flat(),
  ]) {
    if (isInQuestion(context, candidate)) continue;
    if (!kept.some((other) => other.start < candidate.end && candidate.start < other.end))
      kept.push(candidate);
  }
  const chosen = kept.length === 0 && !context.question ? answers() : kept;
  return [...chosen].sort((a, b) => a.start - b.start);
}

/** A no or a later wins over a promise read from the same words, except where "I will check" stands first. */
function beats(refusal: Candidate, all: readonly Candidate[]): boolean {
  return !all.some(
    (other) =>
      other.type === 'promise' &&
      other.reason !== 'passive' &&
      other !== refusal &&
      other.start < refusal.start &&
      refusal.start < other.end,
  );
}

function hasQuestionTail({ norm }: SentenceContext): boolean {
  return QUESTION_TAIL.test(norm) && OWN_STATEMENT.test(norm);
}

function isInQuestion(context: SentenceContext, candidate: Candidate): boolean {
  if (!context.question) return false;
  const tail = QUESTION_TAIL.exec(context.norm);
  return !tail || candidate.start >= tail.index;
}
