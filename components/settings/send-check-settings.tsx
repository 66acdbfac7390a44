import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { i18n } from '#i18n';
import { RadioList } from '@/components/ui/radio-list';
import { SEND_CHECKS, type Profile } from '@/lib/domain/profile';
import { profileQuery } from '@/lib/queries/profile-query';
import { saveProfile } from '@/lib/queries/save-profile';
import { NotSaved } from './not-saved';
import { Panel } from './panel';

export interface SendCheckSettingsProps {
  readonly profile: Profile;
}

/** When Baton asks before a mail leaves. */
export function SendCheckSettings({ profile }: SendCheckSettingsProps) {
  const titleId = useId();
  const client = useQueryClient();
  const { mutate, isError } = useMutation(saveProfile);
  const options = SEND_CHECKS.map((check) => ({
    value: check,
    label: i18n.t(`settings.${check}`),
    hint: i18n.t(`settings.${check}Hint`),
  }));
  return (
    <Panel
      title={i18n.t('settings.sendCheck')}
      hint={i18n.t('settings.sendCheckHint')}
      titleId={titleId}
    >
      <RadioList
        labelledBy={titleId}
        options={options}
        value={profile.sendCheck}
        onChange={(sendCheck) => {
          mutate(
            { ...profile, sendCheck },
            {
              onSuccess: (saved) => {
                client.setQueryData(profileQuery.queryKey, saved);
              },
            },
          );
        }}
      />
      {isError && <NotSaved />}
    </Panel>
  );
}
