const BREAK =
  /[,;:!?()"\n]|\.(?=\s|$)|\s[-/]+\s|\s?(?:->|=>)\s?|\b(?:and|but|because|since|as|so|then|before|after|when|until|till|while|although|though|however|otherwise|or|plus|which|where|if|once|unless|due to|given that|ahead of)\b/gu;

/** The clauses of a plain text, so that what one of them says is not taken for the other. */
export function clausesOf(text: string): string[] {
  return text
    .split(BREAK)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}
