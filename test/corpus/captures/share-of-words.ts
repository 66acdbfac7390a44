const WORD = /[\p{L}\d%\u20ac$\u00a3]+(?:[.,]\d+)*/gu;
const SMALL = new Set('a an the of to in on at for per by and is are be it that'.split(' '));
const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Words that bound a number from above or below, or say none, in one way each. */
const SAME: Readonly<Record<string, string>> = {
  below: 'under',
  less: 'under',
  fewer: 'under',
  than: '',
  within: 'under',
  inside: 'under',
  above: 'over',
  more: 'over',
  percent: '%',
  cent: '%',
  none: '0',
  nobody: '0',
  no: '0',
  mins: 'minut',
  min: 'minut',
};
/** As much of a word as is compared. */
const STEM = 5;

/** How many of their words two texts share: twice the common ones by all, small words aside, numbers as digits; 0 to 1. */
export function shareOfWords(one: string, other: string): number {
  const left = wordsOf(other);
  const words = wordsOf(one);
  if (words.length + left.length === 0) return 1;
  const all = words.length + left.length;
  const common = words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / all;
}

function wordsOf(text: string): string[] {
  const spelled = text.toLowerCase().replace(/(\d)%/g, '$1 %');
  return [...spelled.matchAll(WORD)]
    .map(([word]) => digitsOf(word) ?? SAME[word] ?? word.slice(0, STEM))
    .filter((word) => word !== '' && !SMALL.has(word));
}

function digitsOf(word: string): string | null {
  const unit = NUMBERS.indexOf(word);
  if (unit >= 0) return String(unit);
  const ten = TENS.indexOf(word);
  return ten >= 0 ? String((ten + 2) * 10) : null;
}
