import { i18n } from '#i18n';
import { INTERNAL_MAIL, type Profile } from '@/lib/domain/profile';
import { ProfileChoice } from './profile-choice';

const LABELS = {
  like_customers: 'settings.like_customers',
  silent: 'settings.recordSilent',
  unrecorded: 'settings.unrecorded',
} as const;

const HINTS = {
  like_customers: 'settings.like_customersHint',
  silent: 'settings.recordSilentHint',
  unrecorded: 'settings.unrecordedHint',
} as const;

/** What Baton does with mail that only colleagues read. */
export function InternalMailSettings({ profile }: { readonly profile: Profile }) {
  return (
    <ProfileChoice
      title={i18n.t('settings.internalMail')}
      hint={i18n.t('settings.internalMailHint')}
      profile={profile}
      field="internalMail"
      options={INTERNAL_MAIL.map((value) => ({
        value,
        label: i18n.t(LABELS[value]),
        hint: i18n.t(HINTS[value]),
      }))}
    />
  );
}
