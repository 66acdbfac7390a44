import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { shortDay } from '@/components/ledger/short-day';
import { isBlank } from '@/lib/domain/brief/is-blank';
import type { CapturedFact } from '@/lib/domain/capture/captured-fact';
import type { SaidIn } from '@/lib/domain/capture/suggest/suggestion';

export interface QuoteWordsProps {
  readonly said: SaidIn;
  /** What was read from it: its words stand out in the quote. */
  readonly fact: CapturedFact;
  readonly now: Date;
  /** Whether the source has to be named, where several are shown together. */
  readonly hasTitle: boolean;
  /** Whether the words stand above already, so that only who said them is left to tell. */
  readonly isQuoted?: boolean;
}

/** The sentence a suggestion came from, with who said it and when; the words in question stand out. */
export function QuoteWords({ said, fact, now, hasTitle, isQuoted = false }: QuoteWordsProps) {
  const { quote, author, at, title } = said;
  const day = shortDay(at, now);
  const name = author?.name || author?.address || '';
  const by =
    name === ''
      ? i18n.t('capture.item.saidOn', { day })
      : i18n.t('capture.item.saidBy', { name, day });
  return (
    <div className="border-l-2 border-edge pl-2.5 text-small text-ink-2">
      {!isQuoted && (
        <blockquote className="line-clamp-4 wrap-anywhere">{pieces(quote, fact)}</blockquote>
      )}
      <p className="text-ink-3">{hasTitle ? `${by} · ${title}` : by}</p>
    </div>
  );
}

/** Shorter words stand in many places by chance. */
const FEWEST_LETTERS = 3;

function pieces(quote: string, { value }: CapturedFact) {
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
