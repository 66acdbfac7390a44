/** Something of commercial worth that is given away. */
const GIFT =
  /\b(?:free of charge|for free|free (?!trial|to |up\b)\w+|(?:is|are|be|comes?) free\b|no (?:extra |additional )?(?:cost|charge)|at cost\b|on (?:us|the house)\b|waiv\w+|discount\w*|\d+ ?(?:%|percent) (?:off|less)|throw(?:n|ing)?(?: \S+){0,5} in\b|threw(?: \S+){0,5} in\b|half[- ]price|price (?:lock|freeze|cap)|rebates?)/u;
/** Words by which the writer's own side gives it. */
const OWN_SIDE = /\b(?:i|we|us|our|told|said|promised|offered|agreed|assured)\b/u;
const GIVES =
  /(?:\b(?:will|would|can|could|told|said|promised|offered|agreed|assured|gave|give|get|waived|threw|happy to)\b|'ll\b|'d\b)/u;
/** It is asked for or refused, which gives nothing. */
const ASKED =
  /\b(?:ask(?:s|ed|ing)?|want(?:s|ed)?|expect(?:s|ed)?|push(?:es|ed)?|hop(?:e|es|ed))\b/u;
const DENIED = /\b(?:not|never|refused|declined)\b|n't\b/u;

const SENTENCE_END = /(?<=[.!?;])\s+|\n+/u;

/**
 * Whether a promise that was said gives something of commercial worth away, by its words. Misses what it has no word
 * for: it only adds to what the rep says of a promise themselves.
 */
export function givesAway(sentence: string): boolean {
  const plain = plainOf(sentence);
  return GIFT.test(plain) && !ASKED.test(plain) && !DENIED.test(plain);
}

/** The sentences of notes by which the writer's own side gives something of commercial worth away. */
export function concessionsIn(notes: string): string[] {
  return notes
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => {
      const plain = plainOf(sentence);
      return givesAway(sentence) && OWN_SIDE.test(plain) && GIVES.test(plain);
    });
}

function plainOf(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
