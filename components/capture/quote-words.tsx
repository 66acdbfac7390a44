import type { ReactNode } from 'react';
import { isBlank } from '@/lib/domain/brief/is-blank';
import type { CapturedFact } from '@/lib/domain/capture/captured-fact';

export interface QuoteWordsProps {
  readonly quote: string;
  /** What was read from it: its words stand out in the quote. */
  readonly fact: CapturedFact;
}

/** The sentence a suggestion came from; the words in question stand out. */
export function QuoteWords({ quote, fact }: QuoteWordsProps) {
  return (
    <blockquote
      title={quote}
      dir="auto"
      className="line-clamp-4 border-s-2 border-edge ps-2.5 text-small wrap-anywhere text-ink-2"
    >
      {pieces(quote, fact)}
    </blockquote>
  );
}

/** Shorter words stand in many places by chance. */
const FEWEST_LETTERS = 3;

function pieces(quote: string, { value }: CapturedFact): ReactNode[] {
  const found = Object.values(value)
    .filter((part): part is string => typeof part === 'string' && !isBlank(part))
    .filter((words) => words.length >= FEWEST_LETTERS && words.length < quote.length)
    .flatMap((words) => {
      const start = quote.toLowerCase().indexOf(words.toLowerCase());
      return start === -1 ? [] : [{ start, end: start + words.length }];
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const shown: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of found) {
    if (start < from) continue;
    shown.push(
      quote.slice(from, start),
      <mark key={start} className="bg-transparent font-semibold text-ink">
        {quote.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  return [...shown, quote.slice(from)];
}
