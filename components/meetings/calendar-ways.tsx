import { useQuery } from '@tanstack/react-query';
import { CalendarPlus, ExternalLink } from 'lucide-react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { localDay } from '@/components/ledger/local-day';
import { saveFile } from '@/components/ledger/save-file';
import { Button } from '@/components/ui/button';
import { calendarEntry } from '@/lib/domain/meetings/calendar/calendar-entry';
import { calendarFile } from '@/lib/domain/meetings/calendar/calendar-file';
import { googleCalendarLink } from '@/lib/domain/meetings/calendar/google-calendar-link';
import type { EnteredMeeting } from '@/lib/domain/meetings/meeting-entry';
import { profileQuery } from '@/lib/queries/profile-query';
import { entryWords } from './entry-words';

/** A planned meeting into the rep's calendar: as a file for any, or as Google Calendar's form filled in. */
export function CalendarWays({ meeting }: { readonly meeting: EnteredMeeting }) {
  const { deal, people, meetings } = useDeal().dossier;
  const { data: profile } = useQuery(profileQuery);
  const stored = meetings.find(({ id }) => id === meeting.id);
  const updatedAt = stored?.updatedAt ?? new Date().toISOString();
  const entry = calendarEntry({ ...meeting, updatedAt }, people, entryWords(meeting, deal));
  if (entry === null || meeting.heldAt !== null) return null;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const unknown = entry.guests.filter(({ address }) => address === null).map(({ name }) => name);
  const organizer = profile ? { address: profile.address, name: profile.name } : null;
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-2">
        <Button
          small
          onClick={() => {
            const day = localDay(new Date(entry.startsAt));
            const name = `${i18n.t('meetings.calendar.fileName')}-${meeting.kind}-${day}.ics`;
            saveFile(name, 'text/calendar', calendarFile(entry, timeZone, organizer));
          }}
        >
          <CalendarPlus size={13} aria-hidden />
          {i18n.t('meetings.calendar.file')}
        </Button>
        <a
          href={googleCalendarLink(entry, timeZone)}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-6 items-center gap-1 rounded-md px-1 text-small text-accent hover:text-accent-strong hover:underline"
        >
          {i18n.t('meetings.calendar.google')}
          <ExternalLink size={12} aria-hidden />
        </a>
      </div>
      {unknown.length > 0 && (
        <p className="text-small text-ink-3">
          {i18n.t('meetings.calendar.unknown', { names: unknown.join(', ') })}
        </p>
      )}
    </div>
  );
}
