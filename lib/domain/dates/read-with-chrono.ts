import { GB, strict } from 'chrono-node/en';
import { calendarDay, dayParts, isoDay } from './calendar-day';
import type { TimePhrase, WrittenAt } from './time-rule';

/**
 * The days that chrono reads from a text in which no rule of ours knows any.
 * They are handed over and taken back as plain year, month and day, so the machine's own zone plays no part.
 */
export function readWithChrono(text: string, { today, monthFirst }: WrittenAt): TimePhrase[] {
  const { year, month, dayOfMonth } = dayParts(today);
  const reference = new Date(year, month - 1, dayOfMonth, 12);
  return (monthFirst ? strict : GB)
    .parse(text, reference, { forwardDate: true })
    .flatMap(({ index, text: phrase, start }) => {
      const [y, m, d] = [start.get('year'), start.get('month'), start.get('day')];
      if (y === null || m === null || d === null) return [];
      // A weekday alone was passed over by our rules for a reason: "a Friday", "the first Monday".
      if (!start.isCertain('day')) return [];
      return [
        {
          start: index,
          end: index + phrase.length,
          date: isoDay(calendarDay(y, m, d)),
          ambiguous: false,
        },
      ];
    });
}
