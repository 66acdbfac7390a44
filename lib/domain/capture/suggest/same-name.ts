import { comparableName } from '../../deals/comparable-name';

/** Whether two names mean one company or one person: the same, or the one with a word more ("Kronos", "UKG Kronos"). */
export function isSameName(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const [less, more] = left.length <= right.length ? [left, right] : [right, left];
  return less.length > 0 && less.every((word) => more.includes(word));
}

function wordsOf(name: string): string[] {
  return comparableName(name)
    .split(' ')
    .filter((word) => word !== '');
}
