import { i18n } from '#i18n';
import type { Deal } from '@/lib/domain/deals/deal';
import type { EntryWords } from '@/lib/domain/meetings/calendar/calendar-entry';
import type { EnteredMeeting } from '@/lib/domain/meetings/meeting-entry';
import { kindText } from './meeting-words';

/** What a calendar shows of a meeting: what it is and of which deal, its agenda, and who comes. */
export function entryWords(
  { kind, agenda, attendees }: EnteredMeeting,
  { name }: Pick<Deal, 'name'>,
): EntryWords {
  const points = agenda.filter(({ text }) => text.trim() !== '');
  const lines = points.map(({ text, minutes }, index) => {
    const point = `${String(index + 1)}. ${text.trim()}`;
    return minutes === null ? point : `${point} (${i18n.t('meetings.calendar.minutes', minutes)})`;
  });
  const blocks = [
    lines.length === 0 ? '' : [i18n.t('meetings.calendar.agenda'), ...lines].join('\n'),
    attendees.length === 0 ? '' : i18n.t('meetings.calendar.with', { names: attendees.join(', ') }),
  ];
  return {
    title: i18n.t('meetings.calendar.subject', { kind: kindText(kind), deal: name }),
    text: blocks.filter((block) => block !== '').join('\n\n'),
  };
}
