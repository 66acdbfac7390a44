import { useMutation, useQueryClient } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { Switch } from '@/components/ui/switch';
import type { Profile } from '@/lib/domain/profile';
import { profileQuery } from '@/lib/queries/profile-query';
import { saveProfile } from '@/lib/queries/save-profile';
import { NotSaved } from './not-saved';
import { Panel } from './panel';

/** Whether deals show a commission that is paid in three parts; takes effect at once. */
export function PayoutSettings({ profile }: { readonly profile: Profile }) {
  const client = useQueryClient();
  const { mutate, isError } = useMutation(saveProfile);
  return (
    <Panel title={i18n.t('payouts.setting')} hint={i18n.t('payouts.settingHint')}>
      <Switch
        checked={profile.payouts}
        onChange={(event) => {
          mutate(
            { ...profile, payouts: event.target.checked },
            {
              onSuccess: (saved) => {
                client.setQueryData(profileQuery.queryKey, saved);
              },
            },
          );
        }}
      >
        {i18n.t('payouts.switch')}
      </Switch>
      {isError && <NotSaved />}
    </Panel>
  );
}
