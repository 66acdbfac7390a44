const SHORT: readonly (readonly [RegExp, string])[] = [
  [
    /\b(that|what|there|here|it|he|she|who)s (?=(?:the|a|an|all|not|no|it|correct|accurate|right|fine|good|perfect|how|what|exactly|spot|still|now|in|only|just|about|missing|been)\b)/g,
    "$1's ",
  ],
  [/\bthats\b/g, "that's"],
  [/\b(do|does|did|is|are|was|were|would|could|should|has|have|had|ca|wo)nt\b/g, "$1n't"],
  [/\b(we|you|they|i)ve\b/g, "$1've"],
  [/\bim\b/g, "i'm"],
  [/\b(you|they)re\b/g, "$1're"],
  [/\b(do|does|did|is|are|was|were|would|could|should|has|have|had) not\b/g, "$1n't"],
  [/\bcan ?not\b/g, "can't"],
  [/\b(?:pls|plz|plse)\b/g, 'please'],
  [/\bw\/ ?/g, 'with '],
  [/\b(?:u) (?=(?:have|got|wrote|put|say|said|are|forgot|missed|can|could)\b)/g, 'you '],
];

/**
 * Words as they are spelt in full or with an apostrophe, so that patterns need one form of them: "did not"
 * becomes "didn't", so does "didnt".
 *
 * @param norm - A sentence in lower case; its offsets don't hold for what comes back.
 */
export function spellOut(norm: string): string {
  return SHORT.reduce((text, [pattern, full]) => text.replace(pattern, full), norm);
}
