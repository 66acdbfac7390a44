import { findDeliveries } from '../../ledger/find-deliveries';
import { tellsDelivery } from '../../ledger/wording/tells-delivery';
import type { AgreedStep } from './agreed-step';
import { isBare } from './is-bare';
import { isBooked, isMeeting } from './is-booked';
import type { LaterWords } from './later-words';
import { retell, retellReceipt } from './retell';
import { matterOf } from './told-sentence';
import { withoutAdjunct } from './without-adjunct';

/** Words by which a step seems to be done. */
export interface Shown {
  readonly quote: string;
  /** Whether they name the matter; else they may speak of another. */
  readonly isSure: boolean;
}

/** What is read of a step. */
export type StepWords = Pick<AgreedStep, 'side' | 'who' | 'quote' | 'what'>;

const GIVES = /\b(?:send|share|give|provide|forward|get you|upload|list|file|attach|email)\b/iu;

/**
 * Finds the sentence of another, later conversation that shows a step was done (in its own one `doneLater` finds it),
 * told by whoever had to do it or by whoever got it. A sentence of the
 * wrong side, a plan, a question, a no or a part is none. Any string is safe.
 */
export function showsDone(
  step: StepWords,
  { by, sentences }: Pick<LaterWords, 'by' | 'sentences'>,
): Shown | null {
  const words = wordsOf(step);
  const isToMeet = words.some(isMeeting);
  const mayTell = by === null || step.side === null || by === step.side;
  const mayThank = by === null || step.side === null || by !== step.side;
  let maybe: string | null = null;
  const matter = new Set(words.flatMap((one) => [...matterOf(one)]));
  for (const { text: sentence, matter: told } of sentences) {
    // Looking closer costs a hundred times more.
    if (told !== null && ![...told].some((stem) => matter.has(stem))) continue;
    const forms = mayTell ? retell(sentence) : [];
    const receipt = mayThank ? retellReceipt(sentence) : null;
    const how = bestOf([
      tells(receipt === null ? forms : [...forms, receipt], words),
      isToMeet ? isBooked(sentence, [step.quote, step.what].join(' ')) : null,
      mayTell && isBare(sentence) && GIVES.test(step.quote) ? 'maybe' : null,
    ]);
    if (how === 'sure') return { quote: sentence, isSure: true };
    if (how === 'maybe') maybe ??= sentence;
  }
  return maybe === null ? null : { quote: maybe, isSure: false };
}

type How = 'sure' | 'maybe' | null;

function bestOf(all: readonly How[]): How {
  return all.includes('sure') ? 'sure' : (all.find((how) => how !== null) ?? null);
}

/** Whether a sentence, in one of its forms, delivers a step: as it is told, or but for what one of both says more. */
function tells(forms: readonly string[], words: readonly string[]): How {
  if (forms.some((form) => delivers(form, words))) return 'sure';
  // What takes back the rest may stand in what is cut off.
  const cuts = forms
    .filter((form) => tellsDelivery(form).length > 0)
    .flatMap((form) => withoutAdjunct(form) ?? [])
    .filter(({ text }) => delivers(text, words));
  if (cuts.length > 0) return cuts.some(({ namesMore }) => !namesMore) ? 'sure' : 'maybe';
  const shorter = words.flatMap((one) => withoutAdjunct(one)?.text ?? []);
  return forms.some((form) => delivers(form, shorter)) ? 'maybe' : null;
}

function delivers(sentence: string, words: readonly string[]): boolean {
  const asked = words.map((one) => ({ id: one, sentence: one, kind: 'follow_up' as const }));
  return findDeliveries([sentence], asked).length > 0;
}

/** The step as its words and as it was told short, without the name of who does it: that names no thing. */
function wordsOf({ who, quote, what }: StepWords): string[] {
  const bare = [quote, what].map((text) => withoutDoer(text, who));
  return [...new Set(bare.flatMap(asResult))].filter((text) => text !== '');
}

/** What was to be asked for is done when it is there; what was to be checked, when it is told. */
function asResult(step: string): string[] {
  const wanted = WANTED.exec(step);
  return [step.replace(WHETHER, '$1'), ...(wanted === null ? [] : [`send ${wanted[1] ?? ''}`])];
}
const WANTED = /^(?:ask|chase|request|get) .{2,60}? (?:for|about) (.{3,})/iu;
const WHETHER = /\b(checks?|clarif(?:y|ies)|confirms?|asks?|verif(?:y|ies)) (?:if|whether)\b/iu;

function withoutDoer(text: string, who: string): string {
  const names = [who, who.split(' ')[0] ?? ''].filter((name) => name.length > 1);
  const named = names.find((name) => text.toLowerCase().startsWith(name.toLowerCase()));
  const rest = named === undefined ? text : text.slice(named.length);
  return rest.replace(LEAD, '');
}
/** "Dana: …", "Dana to …", "you will …", "they …", "- …". */
const LEAD =
  /^[\s:,;.•*–-]*(?:(?:we|you|they|he|she|i)\b(?:['’]ll)? )?(?:(?:will|to|shall|is going to|are going to) )?/iu;
