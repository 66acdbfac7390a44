import type { Line } from './line';

const SIGN_OFF =
  /^(?:(?:with |my |very |many |kind |kindest |best |warm |warmest |vielen |viele |mit |med |mvh|vh|freundlichen? |all the |yours |thanks |thank you |rgds|regards|cordial|sincer|respectfully|cheers|saludos|hilsen|ciao|take care|brgds|br|kr|bg|lg|mfg|vg|all best|bests?|thx|ta|tack|xx?|gr)[\w '\u00c0-\u024f&+]{0,32}|best|thanks|thank you|cheers|regards|sincerely|cordially|ciao|talk soon|speak soon|have a (?:nice|good|great) \w+|until then)[\s,.!;-]*$/;
const NAME =
  /^[-\u2013~]? ?[a-z\u00c0-\u024f][a-z\u00c0-\u024f'.-]{0,18}(?: [a-z\u00c0-\u024f][a-z\u00c0-\u024f'.-]{0,18}){0,3}[\s,.;|]*(?:\(.{1,40}\))?$/;
const SENTENCE =
  /\b(?:i|we|you|it|is|are|will|send|been|the|a|to)\b|'(?:ll|s|ve|re|m)\b|[a-z]{2}\.$/;
const NOT_A_NAME =
  /^(?:next|timeline|price|pricing|scope|competition|agenda|summary|hi|hello|hey|dear|yes|yep|yeah|right|correct|exactly|true|no|ok|okay|done|agreed|thanks|great|sure|perfect|will do|on it|noted|understood|sorry|attached|update|status|background|priorities|business|current|decision|support|training|security|legal|commercials?|open|our|your|my|what|we|in|out|in scope|out of scope|all good|sounds good|no problem|not|then|and|also|meanwhile|questions?|answers?|actions?|risks?|to ?dos?)\b/;
const CONTACT =
  /[|@\d]|https?:|\b(?:inc|ltd|gmbh|ab|llc|manager|executive|engineer|director|sales|head of|account|customer|success|solutions|consultant|vp|team|phone|mobile|tel)\b/;
const DISCLAIMER =
  /confidential|intended|disclaimer|liable|subject to contract|privacy|virus|registered|e-?mail|notice|unsubscribe/;
const BULLET = /^(?:[-*\u2022\u2013\u00b7]|\d{1,2}[.)]) /;

/** Whether a line is a closing formula ("Kind regards,") with a name or nothing below it. */
export function isSignOff(lines: readonly Line[], index: number): boolean {
  const norm = lines[index]?.norm ?? '';
  if (norm.length === 0 || norm.length > 44 || !SIGN_OFF.test(norm)) return false;
  const next = lines.slice(index + 1, index + 4).find((line) => line.norm !== '');
  return (
    index > 0 &&
    (next === undefined ||
      (NAME.test(next.norm) && !NOT_A_NAME.test(next.norm)) ||
      next.norm.startsWith('>'))
  );
}

/** Whether a line is a name on its own that closes the mail: only contact lines or a disclaimer come after. Asked only once some own text was seen. */
export function isBareSignature(lines: readonly Line[], index: number): boolean {
  const norm = lines[index]?.norm ?? '';
  if (
    norm.length === 0 ||
    norm.length > 40 ||
    !NAME.test(norm) ||
    NOT_A_NAME.test(norm) ||
    SENTENCE.test(norm)
  )
    return false;
  if ((lines[index - 1]?.norm ?? '') !== '' && !/[.!?;]$/.test(lines[index - 1]?.norm ?? ''))
    return false;
  const after = lines.slice(index + 1, index + 16).filter((line) => line.norm !== '');
  const quote = after.findIndex(
    (line) => line.norm.startsWith('>') || / wrote:$|schrieb.{0,80}:$/.test(line.norm),
  );
  const own = quote < 0 ? after : after.slice(0, quote);
  const next = lines[index + 1]?.norm ?? '';
  if (next !== '' && !CONTACT.test(next) && !NAME.test(next) && !next.startsWith('sent from'))
    return false;
  return own.every(
    (line) => !BULLET.test(line.norm) && (line.norm.length <= 60 || DISCLAIMER.test(line.norm)),
  );
}
