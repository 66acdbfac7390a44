const BARE =
  /^(?:(?:hi|hello|hey|dear|morning)\b[^,!.]{0,30}[,!.] ?)?(?:(?:as (?:promised|discussed|agreed)[,:]? ?)?(?:(?:please )?(?:find|see) (?:it )?attached|attached(?: (?:as (?:promised|discussed|agreed)|for you))?|here (?:you go|it is|they are)|as promised|all done|done|sorted)(?:[,:]? as (?:promised|discussed|agreed))?)[\s.!:)]*$/iu;

/** Whether a sentence gives something without naming it: "Attached as promised." */
export function isBare(sentence: string): boolean {
  return BARE.test(sentence);
}
