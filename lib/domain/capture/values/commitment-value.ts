import { sentenceContext, type SentenceContext } from '../../promises/sentence-context';
import { dueOf } from '../../promises/attributes/due';
import type { PromiseSpan } from '../../promises/promise-span';
import type { CapturedOf } from '../captured-fact';
import type { CaptureSentence } from '../text/capture-sentences';
import type { Around } from './around';
import { chosenDay } from './times-in';
import { nameAt } from './doer';
import { withoutLead } from './words';

const NOBODY = { readers: new Set<string>(), own: new Set<string>() };
/** In notes: the writer or their company binds themselves, or tells that they did. */
const OURS =
  /\b(?:i|we|me)(?:'ll|'d| will| would| shall| can)? (?:promised|committed|offered|agreed|told|said|owe|send|get|give|have|put|bring|check|come back|build|do)\b|\b(?:i|we)(?:'ll| will)\b|^(?:promised|committed|told|said we|offered|gave our word|owe)\b|\bwe'd\b/;
/** In notes: somebody of theirs does. */
const THEIRS =
  /\b(?:they|he|she|customer|client)(?:'ll|'d| will| would| can| said they| said he| said she| promised| committed| offered| agreed)\b|\bsaid (?:they|he|she)(?:'d|'ll| will| would)\b/;
const BY_US = /\b(?:by us|from us|our side|we owe)\b/;
/** A date without an act that it belongs to: "from May", "for Q3". */
const NO_DUE = /^(?:from|for|since|during|over|in q|at) /;

/** Who undertakes what in a sentence, and by when. */
export function commitmentValue(
  sentence: CaptureSentence,
  around: Around,
): CapturedOf<'commitment'>['value'] {
  const by = sideOfPromise(sentence, around);
  const promise = around.promises.find(({ type }) => type === 'promise');
  const due = dueIn(sentence, around);
  return {
    by,
    who: whoOf(sentence, around, promise),
    what: withoutLead(sentence.raw),
    due: due?.date ?? null,
    dueText: due?.text ?? '',
    kind: by === 'us' ? (promise?.kind ?? null) : null,
    strength: promise?.strength ?? 'firm',
  };
}

/** "Priya: will send …": in notes the name before it, else whom the promise itself binds. */
function whoOf(
  { raw }: CaptureSentence,
  { voice, context }: Around,
  promise: PromiseSpan | undefined,
): string {
  const named = voice === 'notes' ? nameAt(withoutLead(raw), context) : null;
  if (named !== null) return named.name;
  return promise === undefined || ['I', 'we'].includes(promise.who) ? '' : promise.who;
}

function sideOfPromise(
  { norm, raw, author }: CaptureSentence,
  { voice, context }: Around,
): 'us' | 'them' {
  if (voice !== 'notes') return voice === 'ours' || author?.side === 'ours' ? 'us' : 'them';
  if (BY_US.test(norm)) return 'us';
  const named = nameAt(withoutLead(raw), context);
  if (named !== null) return named.side === 'us' ? 'us' : 'them';
  const theirs = THEIRS.exec(norm)?.index ?? Infinity;
  const ours = OURS.exec(norm)?.index ?? Infinity;
  return theirs < ours ? 'them' : 'us';
}

/** When it is due: as the promise detector reads it, else the one day that the sentence names. */
function dueIn(
  sentence: CaptureSentence,
  { promises, times }: Around,
): { readonly date: string | null; readonly text: string } | null {
  const plain = sentenceContext(sentence, sentence.raw, NOBODY, [], null);
  const read: SentenceContext = {
    ...plain,
    starts: plain.starts,
    times: () => times().times,
  };
  const promise = promises.find(({ type }) => type === 'promise');
  const due = dueOf(read, 0, plain.norm.length, promise?.kind ?? 'follow_up');
  if (due !== null) return due;
  const day = chosenDay(times());
  return day === null || NO_DUE.test(day.text.toLowerCase()) ? null : day;
}
