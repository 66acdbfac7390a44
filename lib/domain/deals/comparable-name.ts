/** A name compared without case, accents, punctuation and company forms ("Ltd", "GmbH"). */
export function comparableName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/\b(?:inc|ltd|llc|gmbh|ag|ab|as|bv|sa|sas|srl|plc|co|corp|oy)\b\.?/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
