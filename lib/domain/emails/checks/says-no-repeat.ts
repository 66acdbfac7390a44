/** To say again what was said before, in the forms a negation takes. */
const REPEATING =
  "(?:(?:re-?)?explain(?:ing|ed)?|repeat(?:ing|ed)?|recap(?:ping|ped)?|re-?tell(?:ing)?|tell(?:ing)? (?:it|us|her|him|them|the|your|anything|everything|that)|start(?:ing)? (?:over|again|afresh|from|at zero)|square one|go(?:ing|ne)? (?:back )?(?:over|through)|say(?:ing)? (?:it|this|that|anything|any of)|walk(?:ing)? [\\p{L}'’]+ through|brief(?:ing)? [\\p{L}'’]+|(?:bring|get)(?:ing|ting)? [\\p{L}'’]+ up to speed|fill(?:ing)? [\\p{L}'’]+ in|(?:be|being|get|getting) asked|(?:answer|get|hear|cover)(?:ing)? (?:all )?(?:the same|old ground))";
const SAID_AGAIN =
  '(?:sa(?:y|id|ying)|t(?:ell|old|elling)|ask(?:ed)?|explain(?:ed|ing)?|hear|heard)\\b[^.!?\\n]{0,12}\\b(?:twice|again|a second time|once more)';
const WITHIN = '[^.!?:;\\n]';

/** "You won't have to …": of the reader. "I won't …" and "She can't …" say something else. */
const NOT_YOU = new RegExp(
  `(?<!\\bif )\\byou\\b(?:(?!\\b(?:I|we|she|he|they|if)\\b)[^.!?:;\\n]){0,30}?(?:\\bnot\\b|\\bnever\\b|n['’]t\\b)(?!${WITHIN}{0,6}\\b(?:hesitate|forget|mind|wait)\\b)${WITHIN}{0,50}?\\b${REPEATING}`,
  'iu',
);
/** "There is no need to go over it twice", "nothing needs saying twice". */
const NOBODY = new RegExp(
  `\\b(?:no(?=[^,.!?:;\\n]{0,60}\\b${REPEATING})|nobody|no one|n['’]t any need|nothing|none of (?:it|this|that)|not a word|without|please don['’]t (?:feel|think|worry)|rather than|instead of)\\b${WITHIN}{0,60}?\\b(?:${REPEATING}|${SAID_AGAIN})`,
  'iu',
);
/** "She won't ask you for it again." */
const NOT_ASKED = new RegExp(
  `(?:\\bnot\\b|\\bnever\\b|n['’]t\\b)${WITHIN}{0,12}\\b(?:ask|make|need|want|have)(?:ing)?\\b${WITHIN}{0,12}\\byou\\b${WITHIN}{0,40}\\b(?:${REPEATING}|the same (?:questions?|things?)|again)\\b`,
  'iu',
);
const OTHERWISE = [
  `\\b(?:saves?|spares?|saving|sparing) you\\b${WITHIN}{0,40}\\b(?:${REPEATING}|the (?:recap|explaining|history|background))`,
  `\\bpick(?:ing)? (?:it |things? |this )?up (?:right |exactly |just )?where (?:we|you and I) (?:left|stopped|ended)`,
  `\\byou can (?:safely |both )?skip (?:the |all the |any )?(?:background|history|recap|explanations?|basics|intro)`,
  `\\bonce (?:is|was|will be|should be) (?:quite |more than )?enough\\b`,
  `\\bonly (?:had|have|need|needed) to (?:explain|tell|say)\\b${WITHIN}{0,25}\\bonce\\b`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** Whether a mail tells its reader that nothing has to be explained a second time. */
export function saysNoRepeat(text: string): boolean {
  return [NOT_YOU, NOBODY, NOT_ASKED, ...OTHERWISE].some((pattern) => pattern.test(text));
}
