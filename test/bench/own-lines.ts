const QUOTED = /^\s*>/;
/** From here on the words are somebody else's: forwarded mail, the header of an answered one, an attribution. */
const FOREIGN =
  /^\s*(?:[-_=*]{2,}|begin forwarded|\*?(?:from|von|de|fra|från|da|van)\*? ?:)|(?:wrote|writes|schrieb|skrev|escribi\S+|a écrit|ha scritto|escreveu|schreef)\b.{0,60}:\s*$/i;
/** Lines that no person typed for the reader. */
const DEBRIS =
  /^\s*(?:```|sent from|get outlook)|confidential|privileged|unsubscribe|intended recipient|disclaimer|registered in|before you print/i;
const SIGN_OFF =
  /^\s*(?:(?:with|my|very|many|kind|kindest|best|warm|warmest|all the|yours|mit|med|vielen|viele|freundliche) )*(?:regards|wishes|best|thanks|thank you|thx|ta|rgds|cheers|sincerely|respectfully|faithfully|truly|warmly|cordially|xo|grüßen|grüße|hilsen|hälsningar|saludos|mvh|vh|br|kr|bg|lg|mfg|gr|stay blessed|take care|talk soon|speak soon)\b[^.?!:]{0,30}[,.!]?\s*$/i;
const SENTENCE = /\S\s+\S.*[.?!:;]\s*$/;

/**
 * What the writer of a mail typed for its reader, line by line: without quoted and forwarded text, notices and code,
 * the closing formula and everything under it. Greetings, names and headings (lines of one to four words that are no
 * sentence) are left out too: in the middle of a long mail they would look like another mail's end.
 *
 * Says it with rules of its own, so that what the benchmark reads does not change with the detector.
 */
export function ownLines(body: string): string[] {
  const lines = body.split(/\r?\n/).filter((line) => !QUOTED.test(line) && !DEBRIS.test(line));
  return upTo(upTo(lines, FOREIGN), SIGN_OFF).filter(
    (line) => line.trim() === '' || SENTENCE.test(line) || line.trim().split(/\s+/).length > 4,
  );
}

function upTo(lines: readonly string[], end: RegExp): string[] {
  const found = lines.findIndex((line) => end.test(line));
  return lines.slice(0, found < 0 ? lines.length : found);
}
