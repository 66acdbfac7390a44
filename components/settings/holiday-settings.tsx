import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { readDaysOff } from '@/lib/domain/dates/read-days-off';
import { usualDateOrder } from '@/lib/domain/import/read-date-cell';
import { MOST_HOLIDAYS } from '@/lib/domain/profile';
import { HolidayList, type HolidaysProps } from './holiday-list';

/** The days off beside the weekends: a list, and a field that takes one day or a pasted list. */
export function HolidaySettings({ holidays, onHolidays }: HolidaysProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = () => {
    const { days, unread } = readDaysOff(text, usualDateOrder(navigator.language));
    const all = [...new Set([...holidays, ...days])].sort();
    if (all.length > MOST_HOLIDAYS) {
      setProblem(i18n.t('workDays.tooMany', { most: String(MOST_HOLIDAYS) }));
      return;
    }
    if (days.length > 0) onHolidays(all);
    // What could not be read stays, to be put right.
    setText(unread.join('\n'));
    setProblem(
      unread.length === 0
        ? undefined
        : i18n.t('workDays.unread', { lines: unread.map((line) => `“${line}”`).join(', ') }),
    );
  };
  return (
    <div className="mt-5 border-t border-line pt-4">
      <HolidayList holidays={holidays} onHolidays={onHolidays} />
      <form
        className="mt-4"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextArea
          label={i18n.t('workDays.add')}
          hint={i18n.t('workDays.addHint')}
          error={problem}
          rows={1}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setProblem(undefined);
          }}
        />
        <Button type="submit" className="mt-2" disabled={text.trim() === ''}>
          {i18n.t('workDays.addButton')}
        </Button>
      </form>
    </div>
  );
}
