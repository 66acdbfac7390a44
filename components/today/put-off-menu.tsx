import { AlarmClock, CalendarDays, Clock, Sunrise } from 'lucide-react';
import { i18n } from '#i18n';
import { Menu } from '@/components/ui/menu';
import { PUT_OFFS, type PutOff } from '@/lib/domain/reminders/put-off';

const ICONS = { hour: Clock, tomorrow: Sunrise, week: CalendarDays } as const;

export interface PutOffMenuProps {
  /** What is put off. */
  readonly what: string;
  readonly onPutOff: (choice: PutOff) => void;
}

/** For how long a thing is put off. */
export function PutOffMenu({ what, onPutOff }: PutOffMenuProps) {
  return (
    <Menu
      label={i18n.t('today.putOffName', { what })}
      icon={AlarmClock}
      items={PUT_OFFS.map((choice) => ({
        label: i18n.t(`today.${choice}`),
        icon: ICONS[choice],
        onSelect: () => {
          onPutOff(choice);
        },
      }))}
    />
  );
}
