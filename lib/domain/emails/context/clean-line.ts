import { cleanText } from './clean-text';

/** A name or label as clean text: line breaks in it are spaces, never the end of a sentence. */
export function cleanLine(value: string): string {
  return cleanText(value.replace(/\s+/gu, ' '));
}
