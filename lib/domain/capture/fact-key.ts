import type { CapturedFact } from './captured-fact';

/** Of a quote so much tells it from others of its kind. */
const LONGEST = 400;

/** Names a fact within its source: by its type and its words, so that the same source read again gives the same key. */
export function factKey({ type, quote }: Pick<CapturedFact, 'type' | 'quote'>): string {
  const words = quote.toLowerCase().replace(/\s+/gu, ' ').trim();
  return `${type} ${words.slice(0, LONGEST)}`;
}
