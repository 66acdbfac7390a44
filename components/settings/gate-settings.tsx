import { i18n } from '#i18n';
import { GATE_MODES } from '@/lib/domain/gate/gate-state';
import type { Profile } from '@/lib/domain/profile';
import { ProfileChoice } from './profile-choice';

/** What Baton does when a deal that isn't ready is marked won. */
export function GateSettings({ profile }: { readonly profile: Profile }) {
  return (
    <ProfileChoice
      title={i18n.t('gate.setting')}
      hint={i18n.t('gate.settingHint')}
      profile={profile}
      field="gate"
      options={GATE_MODES.toReversed().map((mode) => ({
        value: mode,
        label: i18n.t(`gate.${mode}`),
        hint: i18n.t(`gate.${mode}Hint`),
      }))}
    />
  );
}
