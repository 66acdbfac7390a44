import { useId } from 'react';
import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';

/** By their ISO numbers, of which Monday is 1. */
const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export interface WeekendSettingsProps {
  /** ISO weekdays. */
  readonly weekend: readonly number[];
  readonly onWeekend: (weekend: number[]) => void;
}

/** Which days of the week are off. One is left: without any nothing would ever be due. */
export function WeekendSettings({ weekend, onWeekend }: WeekendSettingsProps) {
  const noteId = useId();
  const isLastLeft = weekend.length >= WEEKDAYS.length - 1;
  return (
    <fieldset>
      <legend className="mb-1.5 text-small text-ink-2">{i18n.t('workDays.weekend')}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(6.75rem,1fr))] gap-x-3 gap-y-1">
        {WEEKDAYS.map((name, index) => {
          const weekday = index + 1;
          const isOff = weekend.includes(weekday);
          const isLast = isLastLeft && !isOff;
          return (
            <label
              key={name}
              className="flex min-h-7 cursor-pointer items-center gap-2 text-body has-disabled:cursor-default has-disabled:text-ink-3"
            >
              <Checkbox
                checked={isOff}
                disabled={isLast}
                aria-describedby={isLast ? noteId : undefined}
                onChange={() => {
                  const others = weekend.filter((one) => one !== weekday);
                  onWeekend(isOff ? others : [...others, weekday].sort());
                }}
              />
              {i18n.t(`workDays.${name}`)}
            </label>
          );
        })}
      </div>
      {isLastLeft && (
        <p id={noteId} className="mt-1 text-small text-ink-3">
          {i18n.t('workDays.oneLeft')}
        </p>
      )}
    </fieldset>
  );
}
