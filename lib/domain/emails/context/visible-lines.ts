/** Controls, direction overrides and invisible characters: they can make a line read as what it is not. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc\u{e0000}-\u{e007f}]/gu;

/**
 * The lines of a text as they are seen: no invisible characters, no white space at their ends, no empty ones,
 * no brackets that could pass for a placeholder.
 *
 * @param value - Anything a rep typed, a page gave or a CRM holds.
 */
export function visibleLines(value: string): string[] {
  return value
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replaceAll('⟦', '[')
    .replaceAll('⟧', ']')
    .split(/[\n\r\v\f\u0085\u2028\u2029]+/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}
