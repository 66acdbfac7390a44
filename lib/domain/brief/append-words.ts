/** A text with words put after it on a line of their own; one that has them already stays as it is. */
export function appendWords(text: string, words: string): string {
  if (text.includes(words)) return text;
  const before = text.trimEnd();
  return before === '' ? words : `${before}\n${words}`;
}
