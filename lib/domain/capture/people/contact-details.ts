const ADDRESS = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/u;
const PHONE = /(?:\+|\(\+?|\b)\d{1,4}\)?(?:[ ./-]{0,2}\(?\d{1,5}\)?){2,7}(?!\d)/g;
const FAX = /\b(?:fax|f|telefax|télécopie)\b[.: ]*$/i;
/** Digits that the shortest and the longest telephone number have. */
const SHORTEST_PHONE = 7;
const LONGEST_PHONE = 15;

/** The first e-mail address in a stretch of text, lower-cased; empty where there is none. */
export function addressIn(text: string): string {
  return (ADDRESS.exec(text)?.[0] ?? '').replace(/[.-]+$/, '').toLowerCase();
}

/** The first telephone number that is no fax, as written; empty where there is none. Years, dates and amounts are none. */
export function phoneIn(text: string): string {
  for (const match of text.matchAll(PHONE)) {
    const digits = match[0].replace(/\D/g, '').length;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const isNumber = digits >= SHORTEST_PHONE && digits <= LONGEST_PHONE;
    const isDate = /^\(?\d{4}-\d{2}-\d{2}|^\d{1,2}[./]\d{1,2}[./]\d{2,4}/.test(match[0]);
    if (isNumber && !isDate && !FAX.test(before) && !/[€$£]\s?$/.test(before))
      return match[0].trim();
  }
  return '';
}
