const LONGEST = 500;

/** A CRM's text as one line that fits every line of ours; empty for none. */
export function line(text: string | null | undefined): string {
  const plain = (text ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return plain.length <= LONGEST ? plain : plain.slice(0, LONGEST).toWellFormed();
}
