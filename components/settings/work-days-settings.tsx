import { useMutation, useQueryClient } from '@tanstack/react-query';
import { i18n } from '#i18n';
import type { Profile } from '@/lib/domain/profile';
import { profileQuery } from '@/lib/queries/profile-query';
import { saveProfile } from '@/lib/queries/save-profile';
import { HolidaySettings } from './holiday-settings';
import { NotSaved } from './not-saved';
import { Panel } from './panel';
import { WeekendSettings } from './weekend-settings';

/** On which days the rep doesn't work, by which everything is counted that is due in business days. */
export function WorkDaysSettings({ profile }: { readonly profile: Profile }) {
  const client = useQueryClient();
  // Boxes are ticked faster than they are saved: one save after the other, each with all that was ticked before.
  const { mutate, isError } = useMutation({ ...saveProfile, scope: { id: 'work-days' } });
  const save = (changes: Partial<Pick<Profile, 'weekend' | 'holidays'>>) => {
    const before = client.getQueryData(profileQuery.queryKey) ?? profile;
    const next = { ...before, ...changes };
    client.setQueryData(profileQuery.queryKey, next);
    mutate(next, {
      onError: () => {
        client.setQueryData(profileQuery.queryKey, before);
      },
    });
  };
  return (
    <Panel title={i18n.t('workDays.title')} hint={i18n.t('workDays.hint')}>
      <WeekendSettings
        weekend={profile.weekend}
        onWeekend={(weekend) => {
          save({ weekend });
        }}
      />
      <HolidaySettings
        holidays={profile.holidays}
        onHolidays={(holidays) => {
          save({ holidays });
        }}
      />
      {isError && <NotSaved />}
    </Panel>
  );
}
