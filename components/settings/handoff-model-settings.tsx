import { i18n } from '#i18n';
import { HANDOFF_MODELS } from '@/lib/domain/deals/deal';
import type { Profile } from '@/lib/domain/profile';
import { ProfileChoice } from './profile-choice';

/** How the team hands over: what a new deal begins with. */
export function HandoffModelSettings({ profile }: { readonly profile: Profile }) {
  return (
    <ProfileChoice
      title={i18n.t('handoffModel.setting')}
      hint={i18n.t('handoffModel.settingHint')}
      profile={profile}
      field="handoffModel"
      options={HANDOFF_MODELS.map((model) => ({
        value: model,
        label: i18n.t(`handoffModel.${model}`),
        hint: i18n.t(`handoffModel.${model}Hint`),
      }))}
    />
  );
}
