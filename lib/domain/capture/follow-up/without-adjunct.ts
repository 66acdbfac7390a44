/** What a thing is for, from or with: said of it by one and left out by the other. */
const ADJUNCT =
  /^(.{8,}?),? (?:for|from|with|covering|including|incl\.?|across|per|in|on|at|as|split|broken down|that|which|so)\b ?(.*)$/isu;
const NAMES = /\p{Lu}|\d/u;

/** A sentence up to where it says more of its thing, and whether what is left out names something of its own. */
export interface Cut {
  readonly text: string;
  readonly namesMore: boolean;
}

/** Cuts a sentence to the thing it speaks of ("Attached is the volume file for all sites"); null where nothing is to be cut. */
export function withoutAdjunct(sentence: string): Cut | null {
  const found = ADJUNCT.exec(sentence);
  if (found === null) return null;
  return { text: found[1] ?? '', namesMore: NAMES.test(found[2] ?? '') };
}
