import {
  isAttribution,
  isQuoted,
  quoteFollows,
  splitLines,
  startsForeignBlock,
} from './foreign-lines';
import type { Line } from './line';
import { isBareSignature, isSignOff } from './signatures';

/** What the writer wrote themselves, line by line, and the lines of their typed signature. */
export interface OwnText {
  readonly lines: readonly Line[];
  readonly signature: readonly Line[];
}

const DELIMITER = /^--$/;
const DEVICE =
  /^(?:sent from my|sent from outlook|get outlook for|von meinem \S+ gesendet|envoy\S+ de mon|enviado desde mi)/;
const FOOTER =
  /(?:this (?:e-?mail|message|communication)(?: and| is|,| may| contains?| \().{0,120}(?:confidential|intended|privileged|subject to contract|legal)|\bunsubscribe\b|if you (?:are not the intended|have received this (?:e-?mail|message) in error)|please consider the environment|registered in (?:england|ireland|scotland)|view (?:this email )?in (?:your )?browser)/;
/** Words without one of which no line is a footer: looking for them is cheaper than the pattern. */
const FOOTER_WORDS = [
  'mail',
  'message',
  'communication',
  'unsubscribe',
  'environment',
  'registered',
  'browser',
];
const POSTSCRIPT = /^p\.? ?(?:p\.? ?)?s\b\.?/;

/**
 * Finds what the writer wrote in a plain-text mail: quoted lines, attributions, forwarded blocks, signatures,
 * footers and code fences are left out. Reads each line a bounded number of times.
 * @param norm the text as {@link normalise} gives it, but cut into lines by the original's line breaks
 */
export function findOwnText(text: string, norm: string): OwnText {
  const lines = splitLines(text, norm);
  const own: Line[] = [];
  const signature: Line[] = [];
  let fenced = false;
  let bodySeen = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (line.norm.startsWith("'''")) fenced = !fenced;
    else if (
      fenced ||
      isQuoted(line) ||
      DEVICE.test(line.norm) ||
      isFooter(line.norm.slice(0, 400))
    )
      continue;
    else if (startsForeignBlock(lines, index)) break;
    else if (isAttribution(lines, index)) {
      if (!quoteFollows(lines, index)) break;
    } else if (
      DELIMITER.test(line.norm) ||
      isSignOff(lines, index) ||
      (bodySeen && isBareSignature(lines, index))
    ) {
      signature.push(...signatureFrom(lines, index));
      own.push(...postscript(lines, index + 1));
      break;
    } else {
      own.push(line);
      bodySeen ||= line.norm.length > 15;
    }
  }
  return { lines: own, signature };
}

function isFooter(norm: string): boolean {
  return FOOTER_WORDS.some((word) => norm.includes(word)) && FOOTER.test(norm);
}

/** The lines of a signature, up to a quoted mail. */
function signatureFrom(lines: readonly Line[], index: number): Line[] {
  const block = lines.slice(index, index + 10);
  const end = block.findIndex(
    (line, at) => isQuoted(line) || startsForeignBlock(block, at) || isAttribution(block, at),
  );
  return end < 0 ? block : block.slice(0, end);
}

/** "P.S." under the signature is own text again, up to the next empty line. */
function postscript(lines: readonly Line[], from: number): Line[] {
  const within = lines.slice(from, from + 20);
  const start = within.findIndex((line) => POSTSCRIPT.test(line.norm));
  if (start < 0) return [];
  const rest = within.slice(start);
  const end = rest.findIndex((line) => line.norm === '' || isQuoted(line));
  return end < 0 ? rest : rest.slice(0, end);
}
