/** Whether a text says "none" and no more. */
export function saysNone(text: string): boolean {
  return /^(?:none|no|nil|nothing|n\/?a|keine|-+)[.!]?$/iu.test(text.trim());
}
