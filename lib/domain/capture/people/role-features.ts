import type { SourceKind } from '../capture-document';
import { labelName, type Mention } from './mentions';
import { OFFICES, TOLD } from './role-words';
import { voiceKey, type Voice } from './voices';

/** How much before and after a name may tell of the person. */
const BEFORE = 60;
const AFTER = 160;
const SENTENCE_END = /[.!?](?=\s)|\n/;
const PLACES = ['most', 'second', 'less'];
/** How high titles stand, highest first: who decides is seldom below others who are told of. */
const RANKS: readonly RegExp[] = [
  /\b(?:ceo|chief executive|owner|co-owner|proprietor|managing director|md|founder|co-founder|president|geschäftsführer\w*|directeur général|directrice générale|chancellor|inhaber\w*|eigenaar)\b/,
  /\b(?:c[a-z]{1,2}o|chief|vp|svp|evp|vice[- ]\w+|finance director|directeur|directrice|director|general manager|partner|superintendent|treasurer)\b/,
  /\b(?:head|manager|mgr|\w*leiter\w*|responsable|controller|principal|dsi)\b/,
];

/** What everybody's part is read against. */
export interface RoleScene {
  readonly text: string;
  readonly kind: SourceKind;
  readonly voices: ReadonlyMap<string, Voice>;
  /** Where names of anybody stand, in order: what follows the next one tells of somebody else. */
  readonly named: readonly { readonly start: number; readonly end: number }[];
  /** How high the titles of all people stand, from 0. */
  readonly ranks: readonly number[];
}

/** What tells which part somebody plays: their title, what is said around their name, and how much they speak. */
export function roleFeatures(
  { text, kind, voices, named, ranks }: RoleScene,
  mentions: readonly Mention[],
  title: string,
): string[] {
  const out = new Set<string>(['bias']);
  addTitle(out, title, ranks);
  const voice = voiceOf(mentions, voices);
  if (voice === null) out.add(`silent ${kind}`);
  else {
    out.add('speaks');
    out.add(`speaks ${kind}`);
    out.add(`speaks ${PLACES[Math.min(voice.place, 2)] ?? ''}`);
    if (voice.isFirst) out.add('speaks first');
  }
  for (const { name, from } of mentions) {
    if (from !== 'text') continue;
    const { before, after } = around(text, name, named);
    for (const [clue, pattern] of TOLD) {
      if (pattern.test(after)) out.add(`told ${clue}`);
      if (pattern.test(before)) out.add(`before ${clue}`);
    }
  }
  return [...out];
}

/** How high a title stands, from 0 for who stands highest. */
export function rankOf(title: string): number {
  const rank = RANKS.findIndex((pattern) => pattern.test(title.toLowerCase()));
  return rank < 0 ? RANKS.length : rank;
}

function addTitle(out: Set<string>, title: string, ranks: readonly number[]): void {
  if (title === '') {
    out.add('no title');
    return;
  }
  const lower = title.toLowerCase();
  const fitting = OFFICES.filter(([, pattern]) => pattern.test(lower)).map(([role]) => role);
  if (fitting[0] !== undefined) out.add(`office first ${fitting[0]}`);
  for (const role of fitting) out.add(`office ${role}`);
  const rank = rankOf(title);
  out.add(`rank ${String(rank)}`);
  // In order: only who stands highest is compared with the one after them.
  const [highest = rank, next] = ranks;
  out.add(rank > highest ? 'below others' : next === rank ? 'among the highest' : 'above others');
}

/** How much somebody says; null who says nothing, or nobody can tell what. */
function voiceOf(mentions: readonly Mention[], voices: ReadonlyMap<string, Voice>): Voice | null {
  for (const { from, turn, clues } of mentions) {
    const speaker = turn?.speaker ?? null;
    if (speaker === null) continue;
    // "Speaker 2: it's Fiona".
    const isSelf =
      from === 'text' &&
      labelName(speaker.name) === null &&
      (clues?.clues.has('self') === true || clues?.clues.has('its') === true);
    const voice = from === 'speaker' || isSelf ? voices.get(voiceKey(speaker)) : undefined;
    if (voice !== undefined) return voice;
  }
  return null;
}

/** The words on both sides of a name as far as its sentence and the next name, small. */
function around(
  text: string,
  name: { readonly start: number; readonly end: number },
  named: RoleScene['named'],
): { readonly before: string; readonly after: string } {
  const next = named[firstFrom(named, name.end)]?.start ?? text.length;
  const last = named[firstFrom(named, name.start) - 1]?.end ?? 0;
  const after = text.slice(name.end, Math.min(name.end + AFTER, next));
  const before = text.slice(Math.max(name.start - BEFORE, Math.min(last, name.start)), name.start);
  return {
    before: plain(before.split(SENTENCE_END).at(-1) ?? ''),
    after: plain(after.split(SENTENCE_END, 1)[0] ?? ''),
  };
}

/** Where among names in order the first one is that doesn't begin before a place. */
function firstFrom(named: RoleScene['named'], start: number): number {
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function plain(words: string): string {
  return words.toLowerCase().replace(/\u2019/g, "'");
}
