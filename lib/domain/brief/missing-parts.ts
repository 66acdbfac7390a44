import type { ReasonPart } from './field-reason';
import { isBlank } from './is-blank';

/** How much of a text names it in a sentence. */
const MOST_SHOWN = 60;

/**
 * The parts of which nothing is written, in their order.
 *
 * @param written - What is written of each part, or whether it is there.
 */
export function missingParts(written: { readonly [Part in ReasonPart]?: unknown }): ReasonPart[] {
  return Object.entries(written).flatMap(([part, value]) =>
    isBlank(value) && isPart(part, written) ? [part] : [],
  );
}

function isPart(
  part: string,
  written: { readonly [Part in ReasonPart]?: unknown },
): part is ReasonPart {
  return part in written;
}

/** The beginning of a text, by which a rep knows which one is meant. */
export function shownWords(text: string): string {
  const words = text.trim();
  return words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN - 1).trimEnd()}…` : words;
}
