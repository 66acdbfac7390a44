import type { Facts } from '../../../brief/fact';
import type { CapturedOf } from '../../captured-fact';
import { asNew, type Conflict, type Laid } from '../laid';
import { isSaidIn } from '../says-the-same';
import { factWrite } from './lay-part';

/** The brief has one compelling event: another one, or another day for it, contradicts it. */
export function layEvent(
  { event, date }: CapturedOf<'compelling_event'>['value'],
  facts: Facts,
): Laid {
  if (event.trim() === '') return { state: 'no_room' };
  const known = facts.compellingEvent ?? { event: '', date: null };
  const write = (value: typeof known) => factWrite('compellingEvent', value, 'event');
  if (known.event.trim() === '') {
    const isOtherDay = known.date !== null && date !== null && known.date !== date;
    if (!isOtherDay) return asNew(write({ event, date: known.date ?? date }));
  }
  const isSaid = isSaidIn(known.event, event);
  const isSameDay = date === null || known.date === date;
  // Where both were taken, the second one's day stands in its line.
  if (isSaid && (isSameDay || known.event.includes(date))) return { state: 'known' };
  if (isSaid && known.date === null) {
    const filled = write({ ...known, date });
    if (filled === null) return { state: 'no_room' };
    return { state: 'new', fills: ['date'], of: known.event, write: filled };
  }
  const conflicts: Conflict[] = [
    ...(isSaid || known.event.trim() === ''
      ? []
      : [{ part: 'event', brief: known.event, said: event }]),
    ...(isSameDay || known.date === null ? [] : [{ part: 'date', brief: known.date, said: date }]),
  ];
  const instead = write({ event: isSaid ? known.event : event, date: date ?? null });
  const line = isSameDay || known.date === null ? event : `${event} (${date})`;
  const both = isSaid
    ? null
    : write({
        event: [known.event.trim(), line].filter(Boolean).join('\n'),
        date: known.date ?? date,
      });
  return instead === null
    ? { state: 'no_room' }
    : { state: 'contradiction', conflicts, instead, both };
}
