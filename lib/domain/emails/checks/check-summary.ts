import { findPitch } from './find-pitch';

/** How a call summary stands against what it should be: short, about them, no pitch. */
export interface SummaryCheck {
  readonly words: number;
  readonly isLong: boolean;
  /** The first sentence that sells; null for none. */
  readonly pitch: string | null;
}

/** About what a busy reader confirms without putting it off. */
export const LONGEST_SUMMARY = 200;

const WORD = /[\p{L}\p{N}]+(?:['’.,:/-][\p{L}\p{N}]+)*/gu;

/**
 * Checks a call summary while it is written.
 *
 * @param text - Its writer's own words, without quotes and signature.
 */
export function checkSummary(text: string): SummaryCheck {
  const words = text.match(WORD)?.length ?? 0;
  return { words, isLong: words > LONGEST_SUMMARY, pitch: findPitch(text) };
}
