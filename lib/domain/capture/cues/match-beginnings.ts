/** How many characters of a match's beginning are told apart: more would rule out little more. */
const LONGEST = 4;

/** A way in which a match begins; what is open may be followed by what the pattern has next. */
interface Beginning {
  readonly text: string;
  readonly isOpen: boolean;
}

const NOTHING: readonly Beginning[] = [{ text: '', isOpen: true }];
/** Anything may stand here. */
const ANYTHING: readonly Beginning[] = [{ text: '', isOpen: false }];
/** Sets of more characters than this count as any character. */
const MOST_IN_SET = 6;
const WORD = /^\w/;
const CODE = /\\u([\da-f]{4})/g;
const GROUP = /\((?:\?(?::|<?[=!]))?/y;
const SET = /\[(\^?)((?:\\.|[^\]\\])*)\]/y;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|.)/y;
/** Letters of which none is said to be optional or to come again: read at once, which makes building an index quick. */
const LETTERS = /[a-z ']+(?![?*+{])/y;
const TIMES = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;

/**
 * The texts of which one stands wherever a pattern matches, all digits written as 0; a text stands at the beginning of
 * a word or begins with a mark. Null where the pattern may match elsewhere. Knows the syntax that cues are written in.
 *
 * @param pattern - Without the flags `i` and `m`.
 */
export function matchBeginnings({ source }: RegExp): readonly string[] | null {
  const branches = new Reader(
    source.replace(CODE, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
  ).branches();
  const texts = new Set<string>();
  for (const { isBound, beginnings } of branches)
    for (const { text } of beginnings) {
      const isWord = WORD.test(text);
      if (text === '' || text.startsWith(' ') || (isWord && !isBound)) return null;
      texts.add(text);
    }
  return [...texts];
}

interface Branch {
  /** Whether it begins with `\b`. */
  readonly isBound: boolean;
  readonly beginnings: readonly Beginning[];
}

/** Reads a pattern's source from left to right. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** What is parted by `|`, up to the end of a group or the pattern. */
  branches(): Branch[] {
    const found = [this.branch()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      found.push(this.branch());
    }
    return found;
  }

  private branch(): Branch {
    const isBound = this.source.startsWith('\\b', this.at);
    let beginnings = NOTHING;
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? ''))
      beginnings = followed(beginnings, this.times(this.atom()));
    return { isBound, beginnings };
  }

  private atom(): readonly Beginning[] {
    const letters = this.take(LETTERS);
    if (letters !== null) return literal(letters[0]);
    const group = this.take(GROUP);
    if (group !== null) {
      const inside = this.branches().flatMap(({ beginnings }) => beginnings);
      this.at += 1;
      // What is only looked at takes no room.
      return /[=!]$/.test(group[0]) ? NOTHING : inside;
    }
    const set = this.take(SET);
    if (set !== null) return ofSet(set[1] === '^', set[2] ?? '');
    const escaped = this.take(ESCAPE)?.[0];
    if (escaped !== undefined) return ofEscape(escaped);
    const character = this.source[this.at] ?? '';
    this.at += 1;
    if (character === '^' || character === '$') return NOTHING;
    return character === '.' ? ANYTHING : literal(character);
  }

  /** The same, once it is known how often it may stand there. */
  private times(once: readonly Beginning[]): readonly Beginning[] {
    const times = this.take(TIMES)?.[0];
    if (times === undefined) return once;
    const isOnce = times.startsWith('?') || /^\{[01](?:,1)?\}/.test(times);
    const some = isOnce
      ? once
      : once.map(({ text, isOpen }) => ({ text, isOpen: isOpen && text === '' }));
    return /^(?:[?*]|\{0)/.test(times) ? [...some, ...NOTHING] : some;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    this.at += match?.[0].length ?? 0;
    return match;
  }
}

function ofEscape(escaped: string): readonly Beginning[] {
  if (/^\\[bB]/.test(escaped)) return NOTHING;
  if (escaped === '\\d') return literal('0');
  return /^\\[a-z]/i.test(escaped) ? ANYTHING : literal(escaped.slice(1));
}

function ofSet(isNegative: boolean, inside: string): readonly Beginning[] {
  const isPlain = !isNegative && !inside.includes('\\') && !/.-./.test(inside);
  const characters = isPlain ? Array.from(inside) : [];
  return characters.length === 0 || characters.length > MOST_IN_SET
    ? ANYTHING
    : characters.flatMap((character) => literal(character));
}

function literal(text: string): readonly Beginning[] {
  return [{ text: text.replace(/\d/, '0'), isOpen: true }];
}

function followed(first: readonly Beginning[], next: readonly Beginning[]): readonly Beginning[] {
  if (first.every(({ isOpen }) => !isOpen)) return first;
  const found = new Map<string, Beginning>();
  for (const one of first)
    for (const other of one.isOpen ? next : NOTHING) {
      const text = (one.text + other.text).slice(0, LONGEST);
      const isOpen = one.isOpen && other.isOpen && text.length < LONGEST;
      found.set(`${text}\n${isOpen ? 1 : 0}`, { text, isOpen });
    }
  return [...found.values()];
}
