import { CARET_MARK } from '../caret-mark';
import { INVISIBLE } from './invisible';

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
    .replaceAll(CARET_MARK, '')
    .replaceAll('⟦', '[')
    .replaceAll('⟧', ']')
    .split(/[\n\r\v\f\u0085\u2028\u2029]+/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}
