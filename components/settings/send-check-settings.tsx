import { i18n } from '#i18n';
import { SEND_CHECKS, type Profile } from '@/lib/domain/profile';
import { ProfileChoice } from './profile-choice';

/** When Baton asks before a mail leaves. */
export function SendCheckSettings({ profile }: { readonly profile: Profile }) {
  return (
    <ProfileChoice
      title={i18n.t('settings.sendCheck')}
      hint={i18n.t('settings.sendCheckHint')}
      profile={profile}
      field="sendCheck"
      options={SEND_CHECKS.map((check) => ({
        value: check,
        label: i18n.t(`settings.${check}`),
        hint: i18n.t(`settings.${check}Hint`),
      }))}
    />
  );
}
