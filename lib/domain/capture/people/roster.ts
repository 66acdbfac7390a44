import type { Mention } from './mentions';
import { isNickname, isShortOf } from './nicknames';

/** Somebody whom a text names, with all the places where it does. */
export interface Named {
  /** The fullest form of the name. */
  readonly name: string;
  readonly words: readonly string[];
  readonly mentions: readonly Mention[];
}

interface Group {
  words: readonly string[];
  name: string;
  readonly mentions: Mention[];
}

/** With how many of one surname a name is compared: beyond that nobody could tell them apart either. */
const MOST_ALIKE = 50;

/** Brings mentions together that name the same person: "Dana" and "Dana Wells", "Raj" and "Rajwinder Gill", "Mr. Hollis". */
export function rosterOf(mentions: readonly Mention[]): Named[] {
  const groups: Group[] = [];
  const bySurname = new Map<string, Group[]>();
  const byWord = new Map<string, Group[]>();
  for (const mention of mentions) {
    const { words } = mention.name;
    if (words.length < 2) continue;
    const rivals = listIn(bySurname, words.at(-1) ?? '');
    const group = rivals.slice(0, MOST_ALIKE).find((one) => isSameName(one.words, words));
    if (group) {
      addTo(group, mention);
      continue;
    }
    const opened = groupOf(mention);
    groups.push(opened);
    rivals.push(opened);
    for (const word of words) listIn(byWord, word).push(opened);
  }
  const full = [...groups];
  const meant = new Map<string, Group>();
  for (const mention of mentions) {
    const [word = '', ...more] = mention.name.words;
    if (more.length > 0) continue;
    let group = meant.get(word);
    if (group === undefined) {
      group = likeliest(byWord.get(word) ?? shortFormsOf(word, full));
      if (group === undefined) {
        const opened = groupOf(mention);
        groups.push(opened);
        meant.set(word, opened);
        continue;
      }
      meant.set(word, group);
    }
    addTo(group, mention);
  }
  return groups;
}

function groupOf(mention: Mention): Group {
  return { words: mention.name.words, name: mention.name.text, mentions: [mention] };
}

function listIn(lists: Map<string, Group[]>, key: string): Group[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const made: Group[] = [];
  lists.set(key, made);
  return made;
}

/** Those whose given name a word may be short for, or whose name it is a nickname of. */
function shortFormsOf(word: string, groups: readonly Group[]): Group[] {
  return groups
    .slice(0, MOST_NAMED)
    .filter(({ words }) => isShortOf(word, words[0] ?? '') || isNickname(word, words.at(-1) ?? ''));
}
/** Among how many people a short name is looked up. */
const MOST_NAMED = 500;

/** Of several with one name, who speaks, then who is named most; undefined where there is nobody. */
function likeliest(groups: readonly Group[]): Group | undefined {
  const speakers = groups.filter((group) => group.mentions.some(({ from }) => from === 'speaker'));
  const [first, ...rest] = speakers.length > 0 ? speakers : groups;
  return rest.reduce(
    (one, other) =>
      one === undefined || other.mentions.length > one.mentions.length ? other : one,
    first,
  );
}

function addTo(group: Group, mention: Mention): void {
  group.mentions.push(mention);
  const { text, words } = mention.name;
  if (mention.from === 'signature' && words.join(' ') === group.words.join(' ')) group.name = text;
  if (isFuller(words, text, group)) {
    group.words = words;
    group.name = text;
  }
}

/** Names written out go before initials, then more words before fewer, then the honorific. */
function isFuller(words: readonly string[], text: string, group: Group): boolean {
  const rank = (list: readonly string[], name: string): number =>
    list.filter((word) => !word.endsWith('.')).length * 100 +
    list.length * 10 +
    Math.min(name.split(' ').length, 9);
  return rank(words, text) > rank(group.words, group.name);
}

/** Whether two names of several words are one person's: the surnames are equal, the given names or their initials fit. */
function isSameName(one: readonly string[], other: readonly string[]): boolean {
  const [a = '', b = ''] = [one[0], other[0]];
  if (a.endsWith('.') || b.endsWith('.')) return a[0] === b[0];
  return isShortOf(a, b) || isShortOf(b, a);
}
