import { X } from 'lucide-react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { writtenDate } from '@/lib/domain/emails/context/written-date';
import type { HolidaySettingsProps } from './holiday-settings';

/** The days off by year, each to be taken away. */
export function HolidayList({ holidays, onHolidays }: HolidaySettingsProps) {
  const years = Map.groupBy(holidays.toSorted(), (day) => day.slice(0, 4));
  return (
    <>
      <h3 className="text-small text-ink-2">{i18n.t('workDays.holidays')}</h3>
      {holidays.length === 0 && (
        <p className="mt-1 text-body text-ink-3">{i18n.t('workDays.none')}</p>
      )}
      {[...years].map(([year, days]) => (
        <ul key={year} aria-label={year} className="mt-2 flex flex-wrap gap-1.5">
          {days.map((day) => {
            const written = writtenDate(day, navigator.language);
            return (
              <li
                key={day}
                className="flex items-center rounded-md border border-line pl-2 text-small"
              >
                <time dateTime={day}>{written}</time>
                <IconButton
                  icon={X}
                  label={i18n.t('workDays.remove', { day: written })}
                  onClick={() => {
                    onHolidays(holidays.filter((one) => one !== day));
                  }}
                />
              </li>
            );
          })}
        </ul>
      ))}
    </>
  );
}
