import type { Line } from './line';

const QUOTED = /^>/;
const CUT =
  /^(?:-{2,} ?(?:original message|original appointment|forwarded|forwarded message|forwarded by|urspr\S+ nachricht|weitergeleitete nachricht|message d'origine|message transf\S+|mensaje original|mensaje reenviado|originalmeddelande|vidarebefordrat|inoltrato|messaggio originale)|begin forwarded message|anfang der weitergeleiteten)/;
const HEADER_FROM = /^\*?(?:from|von|de|fr\u00e5n|fra|da|van)\*? ?:/;
const HEADER_NEXT =
  /^\*?(?:sent|date|to|subject|cc|gesendet|datum|an|betreff|envoy\S|objet|\u00e0|enviado|para|asunto|skickat|till|\u00e4mne|sendt|til|emne|data|inviato|oggetto|verzonden|aan|onderwerp)\*? ?:/;
const ATTRIBUTION =
  /^(?:on|am|le|el|il|op|den|em|p\u00e5|yes?t\S+|\d).{4,220}\b(?:wrote|writes|schrieb|escribi\S+|skrev|ha scritto|escreveu|schreef|a \u00e9crit)\b.{0,60}: ?$/;
const ATTRIBUTION_START = /^(?:on|am|le|el|il|op|den) .{3,160}(?:\d{4}|<)/;

/** Cuts a text into its lines, without their breaks. */
export function splitLines(text: string, norm: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end, norm: norm.slice(start, end).trim() });
    start = end + 1;
  }
  return lines;
}

/** Whether a line is marked as quoted. */
export function isQuoted({ norm }: Line): boolean {
  return QUOTED.test(norm);
}

/** Whether a mail that is forwarded or answered begins at a line, unmarked from here to the end. */
export function startsForeignBlock(lines: readonly Line[], index: number): boolean {
  const norm = lines[index]?.norm ?? '';
  if (CUT.test(norm)) return true;
  if (/^_{8,}$/.test(norm)) return HEADER_FROM.test(nextFilled(lines, index));
  if (!HEADER_FROM.test(norm)) return false;
  return lines.slice(index + 1, index + 4).some((line) => HEADER_NEXT.test(line.norm));
}

/** Whether a line says who wrote what is quoted below it. */
export function isAttribution(lines: readonly Line[], index: number): boolean {
  const norm = (lines[index]?.norm ?? '').slice(0, 400);
  if (ATTRIBUTION.test(norm)) return true;
  // Mail programs wrap the line before "wrote:".
  return (
    ATTRIBUTION_START.test(norm) &&
    ATTRIBUTION.test(`${norm} ${(lines[index + 1]?.norm ?? '').slice(0, 200)}`)
  );
}

/** Whether the mail below an attribution is marked line by line, so that answers between the marks are the writer's own. */
export function quoteFollows(lines: readonly Line[], index: number): boolean {
  return lines.slice(index + 1, index + 5).some((line) => QUOTED.test(line.norm));
}

function nextFilled(lines: readonly Line[], index: number): string {
  return lines.slice(index + 1, index + 4).find((line) => line.norm !== '')?.norm ?? '';
}
