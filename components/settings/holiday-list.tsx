import { X } from 'lucide-react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { writtenDate } from '@/lib/domain/emails/context/written-date';

export interface HolidaysProps {
  /** `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
  readonly onHolidays: (holidays: string[]) => void;
}

const inItsYear = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  // A day without a time is read as UTC's.
  timeZone: 'UTC',
});

/** The days off by year, each to be taken away. */
export function HolidayList({ holidays, onHolidays }: HolidaysProps) {
  const years = Map.groupBy(holidays.toSorted(), (day) => day.slice(0, 4));
  return (
    <>
      <h3 className="text-small text-ink-2">{i18n.t('workDays.holidays')}</h3>
      {holidays.length === 0 && (
        <p className="mt-1 text-body text-ink-3">{i18n.t('workDays.none')}</p>
      )}
      {[...years].map(([year, days]) => (
        <div key={year} className="mt-2.5">
          <h4 className="mb-1 text-micro text-ink-3">{year}</h4>
          <ul className="flex flex-wrap gap-1.5">
            {days.map((day) => (
              <li
                key={day}
                className="flex items-center rounded-md border border-line pl-2 text-small"
              >
                <time dateTime={day}>{inItsYear.format(new Date(day))}</time>
                <IconButton
                  icon={X}
                  label={i18n.t('workDays.remove', { day: writtenDate(day, navigator.language) })}
                  onClick={() => {
                    onHolidays(holidays.filter((one) => one !== day));
                  }}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
