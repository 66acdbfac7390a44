/** A text cut to a length in UTF-16 units, an ellipsis marking the cut; never half a character. */
export function clipText(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).replace(/\p{Cs}/gu, '')}…` : text;
}
