import nlp from 'compromise';

/** Splits a mail into sentences and words and tags them. */
export function read(text: string): object {
  return nlp(text);
}
