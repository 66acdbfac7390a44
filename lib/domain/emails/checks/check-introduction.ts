import { PLACEHOLDER_PATTERN } from '../gaps/placeholder';

/** What an introduction of the CSM may not lose: nothing explained twice, why this CSM, the AE on the first call. */
export const INTRODUCTION_ELEMENTS = ['no_repeat', 'pairing_reason', 'ae_on_call'] as const;
export type IntroductionElement = (typeof INTRODUCTION_ELEMENTS)[number];

const NO_REPEAT = [
  /\b(?:won['’]t|will not|don['’]t|do not|needn['’]t|never|no need|without|not going to|shouldn['’]t|should not)\b[^.!?]{0,60}\b(?:explain|repeat|retell|tell (?:it|us|the story|anything)|start (?:over|again|from)|go (?:over|through)|say (?:it|anything))\b/iu,
  /\bnothing\b[^.!?]{0,30}\b(?:explain|repeat|retell|say twice|go over)\b/iu,
];

/** Words that announce why this person; something must follow them. */
const PAIRING_LEAD =
  /(?:\bwhy\s+[\p{L}'’.-]+(?:\s[\p{L}'’.-]+){0,3}\s?[?:,]|\bI\s(?:specifically\s)?(?:asked for|chose|picked|wanted|paired|matched)\b[^.!?]{0,60}?(?:\bbecause\b|\bsince\b|\bas\b|\bfor a reason\b[.:,]?|\bfor (?:you|this)\b)|\b(?:reason|because)\b[^.!?]{0,80}\b(?:pair|match|choice|right (?:person|fit|one)|you two)\b|\b(?:right (?:person|fit|one)|good match|perfect match)\b[^.!?]{0,40}?\b(?:because|since|as|:))(?<after>[^\n]*)/iu;
const ENOUGH_WORDS = 4;

const ON_CALL =
  /\b(?:I['’]ll|I will|I['’]m going to|I am going to)\s(?:(?:also|still|of course|certainly|be sure to|make sure to)\s){0,2}(?:be (?:on|there|at|in|with you|joining|part of)|join|attend|sit in|come along)\b[^.!?\n]*\b(?:call|kick-?off|meeting|both|with you|there|session)\b/iu;

/**
 * Which of its required elements an introduction's text lacks. Placeholders count as absent.
 *
 * @param text - The mail as the rep left it, plain text or Markdown.
 * @param pairingReason - The reason as recorded, where known: a mail that still tells it needs no lead-in.
 */
export function checkIntroduction(text: string, pairingReason = ''): IntroductionElement[] {
  const plain = text.replace(PLACEHOLDER_PATTERN, '').replace(/[*_\\]/gu, '');
  return INTRODUCTION_ELEMENTS.filter((element) => {
    if (element === 'no_repeat') return !NO_REPEAT.some((pattern) => pattern.test(plain));
    if (element === 'ae_on_call') return !ON_CALL.test(plain);
    return !(tells(plain, pairingReason) || leadsToReason(plain));
  });
}

/** Whether the text holds most of the telling words of a reason. */
function tells(text: string, reason: string): boolean {
  const wanted = tellingWords(reason);
  if (wanted.length === 0) return false;
  const present = new Set(tellingWords(text));
  return wanted.filter((word) => present.has(word)).length / wanted.length >= 0.6;
}

function tellingWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}

function leadsToReason(text: string): boolean {
  const after = PAIRING_LEAD.exec(text)?.groups?.['after'] ?? '';
  return (after.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= ENOUGH_WORDS;
}
