import { findAll } from '../../promises/text/find-all';
import type { Steps } from '../../steps';
import type { CaptureDocument } from '../capture-document';
import type { KnownWords } from './find-names';
import { labelName } from './mentions';
import { introducedSmall } from './small-names';

/** Words that stand by themselves, not in an address or a path. */
const WORD = /(?<![\p{L}'\u2019@.])\p{L}[\p{L}'\u2019]*(?![\p{L}@]|[._-]\p{L})/gu;

/** How much text is looked at in one step. */
const PIECE = 20_000;

/**
 * What a text's own spelling tells of its words: what is written small somewhere is no name where a sentence begins with
 * it; and where everything is written small, the speakers' names are names all the same.
 */
export function* knownWords({ text, turns }: CaptureDocument): Steps<KnownWords> {
  const small = new Set<string>();
  let [capitalI, smallI] = [0, 0];
  for (let start = 0; start < text.length; start += PIECE) {
    // A word that the cut goes through is left to chance: it stands elsewhere too.
    for (const [word] of findAll(WORD, text.slice(start, start + PIECE))) {
      if (word === 'I') capitalI += 1;
      else if (word === 'i') smallI += 1;
      if (/^\p{Ll}/u.test(word)) small.add(word.replace(/\u2019/g, "'"));
    }
    yield;
  }
  if (smallI <= capitalI) return { small, names: new Set() };
  const labels = new Set(turns.map(({ speaker }) => speaker?.name ?? ''));
  const spoken = [...labels].flatMap((label) => labelName(label)?.words ?? []);
  return {
    small,
    names: new Set([...spoken.filter((word) => word.length > 2), ...introducedSmall(text)]),
  };
}
