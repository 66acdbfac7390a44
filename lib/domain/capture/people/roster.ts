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

/** Brings mentions together that name the same person: "Dana" and "Dana Wells", "Raj" and "Rajwinder Gill", "Mr. Hollis". */
export function rosterOf(mentions: readonly Mention[]): Named[] {
  const groups: Group[] = [];
  const bySurname = new Map<string, Group[]>();
  const byWord = new Map<string, Group[]>();
  const full = mentions.filter(({ name }) => name.words.length > 1);
  for (const mention of full) {
    const words = mention.name.words;
    const surname = words.at(-1) ?? '';
    const group = bySurname.get(surname)?.find((one) => isSameName(one.words, words));
    if (group) addTo(group, mention);
    else open(mention);
  }
  for (const mention of mentions) if (mention.name.words.length === 1) join(mention);
  return groups;

  function open(mention: Mention): void {
    const group: Group = {
      words: mention.name.words,
      name: mention.name.text,
      mentions: [mention],
    };
    groups.push(group);
    const surname = group.words.at(-1) ?? '';
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), group]);
    for (const word of group.words) byWord.set(word, [...(byWord.get(word) ?? []), group]);
    const first = group.words[0] ?? '';
    byWord.set(first.slice(0, 3) + '…', [...(byWord.get(first.slice(0, 3) + '…') ?? []), group]);
  }

  function join(mention: Mention): void {
    const word = mention.name.words[0] ?? '';
    const same = byWord.get(word) ?? [];
    const alike =
      same.length > 0
        ? same
        : groups.length < 400
          ? groups.filter(
              ({ words }) =>
                words.length > 1 &&
                (isShortOf(word, words[0] ?? '') || isNickname(word, words.at(-1) ?? '')),
            )
          : (byWord.get(word.slice(0, 3) + '…') ?? []).filter(({ words }) =>
              isShortOf(word, words[0] ?? ''),
            );
    const single = alike.find(({ words }) => words.length === 1);
    const chosen = alike.length === 1 ? alike[0] : (single ?? likeliest(alike, mention));
    if (chosen) addTo(chosen, mention);
    else if (alike.length === 0) open(mention);
  }
}

/** Of several with one name, who speaks; else who was named last before. */
function likeliest(groups: readonly Group[], mention: Mention): Group | undefined {
  const speakers = groups.filter((group) => group.mentions.some(({ from }) => from === 'speaker'));
  if (speakers.length === 1) return speakers[0];
  const near = groups
    .flatMap((group) => group.mentions.map(({ name }) => ({ group, start: name.start })))
    .filter(({ start }) => start < mention.name.start);
  near.sort((a, b) => b.start - a.start);
  return near[0]?.group;
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
