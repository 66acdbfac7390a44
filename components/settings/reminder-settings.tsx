import { useMutation, useQueryClient } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { Switch } from '@/components/ui/switch';
import { TextInput } from '@/components/ui/text-input';
import type { Profile } from '@/lib/domain/profile';
import { profileQuery } from '@/lib/queries/profile-query';
import { saveProfile } from '@/lib/queries/save-profile';
import { NotSaved } from './not-saved';
import { Panel } from './panel';

/** Whether and when the browser tells the rep what is due; takes effect at once. */
export function ReminderSettings({ profile }: { readonly profile: Profile }) {
  const client = useQueryClient();
  const { mutate, isError } = useMutation(saveProfile);
  const save = (changes: Partial<Profile>) => {
    mutate(
      { ...profile, ...changes },
      {
        onSuccess: (saved) => {
          client.setQueryData(profileQuery.queryKey, saved);
        },
      },
    );
  };
  /** A browser gives nothing for an hour that isn't whole yet. */
  const hour = (field: 'quietFrom' | 'quietTo', label: string) => (
    <TextInput
      key={`${field} ${profile[field]}`}
      type="time"
      label={label}
      wrapperClass="w-36"
      defaultValue={profile[field]}
      disabled={!profile.reminders}
      onBlur={({ target }) => {
        const value = target.value.slice(0, 5);
        if (value === '') target.value = profile[field];
        else if (value !== profile[field]) save({ [field]: value });
      }}
    />
  );
  return (
    <Panel title={i18n.t('notice.setting')} hint={i18n.t('notice.settingHint')}>
      <Switch
        checked={profile.reminders}
        onChange={(event) => {
          save({ reminders: event.target.checked });
        }}
      >
        {i18n.t('notice.isOn')}
      </Switch>
      <div className="mt-4 flex flex-wrap gap-4">
        {hour('quietFrom', i18n.t('notice.from'))}
        {hour('quietTo', i18n.t('notice.to'))}
      </div>
      <p className="mt-1 text-small text-ink-3">{i18n.t('notice.never')}</p>
      {isError && <NotSaved />}
    </Panel>
  );
}
