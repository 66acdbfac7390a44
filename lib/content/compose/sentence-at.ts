const MAX_SENTENCE = 600;
/** The dash of a list item, which belongs to the list and not to the sentence. */
const ITEM = /^\s*- /u;
const segmenter = { current: null as Intl.Segmenter | null };

/**
 * The sentence or sentences around a passage, blanks collapsed. A line of more than 600 characters
 * without an end gives the passage alone: a ledger line is to be read, not scrolled.
 */
export function sentenceAt(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', Math.max(start, end - 1));
  const line = text.slice(from, lineEnd === -1 ? text.length : lineEnd);
  // Made at first use: building one costs milliseconds, and most pages have no compose.
  segmenter.current ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  let sentence = '';
  for (const { segment, index } of segmenter.current.segment(line)) {
    if (from + index < end && from + index + segment.length > start) sentence += segment;
  }
  const clean = collapse(sentence.replace(ITEM, ''));
  return clean === '' || clean.length > MAX_SENTENCE ? collapse(text.slice(start, end)) : clean;
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
