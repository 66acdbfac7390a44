const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const PART_OF_A_WORD = /[\p{L}\p{N}_-]/u;

/** Whether a note, as HTML or text and as a CRM may have rewritten it, has a line with the marker. */
export function holdsMarker(body: string, marker: string): boolean {
  const text = plain(body);
  const looked = plain(marker);
  if (looked === '') return false;
  for (let at = text.indexOf(looked); at !== -1; at = text.indexOf(looked, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? ' ';
    const after = text.slice(at + looked.length).at(0) ?? ' ';
    // Else the marker of deal 1 would stand in the note of deal 12.
    if (!PART_OF_A_WORD.test(before) && !PART_OF_A_WORD.test(after)) return true;
  }
  return false;
}

function plain(body: string): string {
  return body
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu, decoded)
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim();
}

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
