import type { CaptureContext } from '../capture-context';
import { findNames, type NameSpan } from '../people/find-names';
import { sideOf } from '../sides';
import type { CaptureSentence } from '../text/capture-sentences';
import type { Around } from './around';
import { withoutLead } from './words';

/** Who does something, as words name them; the name is empty where only a side is told. */
export interface Doer {
  readonly name: string;
  readonly side: 'us' | 'them' | null;
}

const NOBODY: Doer = { name: '', side: null };
/** What stands between a name and the task that a list gives them. */
const TASK =
  /^(?: ?(?::|\||\u2013|\u2014|->|=>) ?|[ ]-[ ]|,? (?:to|will|is (?:to|down to|\w{2,12}ing)|has to|should|sends?|gets?|gives?|brings?|checks?|asks?|takes?|sets?|books?|organi[sz]es?|prepares?|confirms?|shares?|introduces?|reviews?|goes|flies|comes|calls?|talks?|speaks?|writes?|provides?|drafts?|signs?|looks?|lets?|does|makes?|puts?|owns?|chooses?|needs to|can|could|would|please|you|your?|was going to|were going to)\b|, )/i;
const ME = /^(?:me|i|myself|mine|ich|moi)\b(?: ?[:|\u2013-]| to\b|,)/i;
const US = /^(?:us|we|our (?:team|side)|both(?: sides)?|all|together)\b(?: ?[:|\u2013-]| to\b|,)?/i;
const THEM =
  /^(?:they|them|customer|client|the customer|the client|their (?:team|side|it))\b(?: ?[:|\u2013-]| to\b)?/i;
const ACTION_OWNER = /\((?:action|owner|who|resp(?:onsible)?|by)\s*[:=]?\s*([^),;]{2,40})/i;
const OWNER_AT_END = /[|\u2013,(]\s*(us|we|me|them|they)\s*\)?\.?$/i;
/** Asked of the other side: "can you send me", "please let Sjoerd have". */
const ASKED =
  /\b(?:(?:can|could|would|will) (?:you|y'all|somebody|someone from your side)|please|pls|kindly|^(?:as [^,]{3,40}, )?(?:and |so |then )?you (?!know|see|have|are right|mean)\w+|you(?:'ll| will| should| need to| were to| to| would| come back| send| return| bring| give| conduct)|send (?:me|us)|get (?:me|us)|give (?:me|us)|^(?:come|bring|send|get|upload|call|ring|mail|put|set)\b|your (?:team|people|office|end))\b/i;
const TOGETHER =
  /\b(?:let's|let us|shall we|we(?:'ll| will| should| could| can)? (?:meet|regroup|reconvene|review|talk|speak|catch up|sit|do|go|all|make a point|walk)|meet(?:ing)?|call|session|workshop|demo|visit|together|fup|follow-up|same time|come by)\b/i;

/** The name that a passage begins with, and whose side it is on; null where it begins otherwise. */
export function nameAt(text: string, context: CaptureContext): Doer | null {
  const [name] = findNames(text, 0, Math.min(text.length, 60));
  return name?.start === 0 ? doerOf(name, context) : null;
}

/** Who is to do what a sentence agrees on. */
export function doerIn(sentence: CaptureSentence, { context, voice }: Around): Doer {
  const text = withoutLead(sentence.raw);
  const owner = ACTION_OWNER.exec(text)?.[1] ?? '';
  const named = owner === '' ? null : (findNames(owner, 0, owner.length)[0] ?? null);
  if (named !== null) return doerOf(named, context);
  const names = findNames(text, 0, Math.min(text.length, 160));
  const tasked = names.find(
    ({ start, end }) => isLead(text.slice(0, start)) && TASK.test(text.slice(end, end + 24)),
  );
  if (tasked !== undefined) return doerOf(tasked, context);
  const initials = /^\p{Lu}\p{Ll}?\p{Lu}(?= ?(?:[:|\u2013-]|to\b))/u.exec(text)?.[0];
  if (initials !== undefined) return byInitials(initials, context);
  const speaker = sideOfVoice(voice);
  if (ME.test(text)) return { name: sentence.author?.name ?? '', side: speaker ?? 'us' };
  const end = OWNER_AT_END.exec(text)?.[1]?.toLowerCase();
  if (end !== undefined)
    return { name: '', side: /us|we|me/.test(end) ? (speaker ?? 'us') : 'them' };
  if (THEM.test(text)) return { name: '', side: 'them' };
  if (ASKED.test(text))
    return { name: '', side: speaker === 'us' ? 'them' : speaker === 'them' ? 'us' : null };
  if (US.test(text) || TOGETHER.test(text)) return { name: '', side: 'us' };
  return NOBODY;
}

/** Whether nothing but small words stands before a name: "So ", "Then ", "OK, ". */
function isLead(text: string): boolean {
  return text.length <= 24 && /^(?:[\p{L}' ]{0,16}[,:]? )?$/u.test(text);
}

function doerOf(name: NameSpan, context: CaptureContext): Doer {
  const side = sideOf({ name: name.text, address: null }, context);
  return { name: name.text, side: side === 'ours' ? 'us' : 'them' };
}

/** "GM – file counts": somebody of ours whose initials they are, else theirs. */
function byInitials(initials: string, { ours }: CaptureContext): Doer {
  const letters = initials.toLowerCase();
  const known = ours.names.find(
    (name) =>
      name
        .split(/[\s-]+/)
        .map((word) => word.slice(0, 1))
        .join('')
        .toLowerCase() === letters,
  );
  return known === undefined ? { name: initials, side: null } : { name: known, side: 'us' };
}

function sideOfVoice(voice: Around['voice']): 'us' | 'them' | null {
  return voice === 'ours' || voice === 'notes' ? 'us' : voice === 'theirs' ? 'them' : null;
}
