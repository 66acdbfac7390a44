import { useMutation, useQueryClient } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { SelectInput } from '@/components/ui/select-input';
import type { Profile } from '@/lib/domain/profile';
import { profileQuery } from '@/lib/queries/profile-query';
import { saveProfile } from '@/lib/queries/save-profile';
import { NotSaved } from './not-saved';
import { Panel } from './panel';

const CHOICES = [1, 2, 3, 4, 5, 7, 10, 15, 20];

/** How long an answer to a summary is waited for; takes effect at once. */
export function AnswerDaysSettings({ profile }: { readonly profile: Profile }) {
  const client = useQueryClient();
  const { mutate, isError } = useMutation(saveProfile);
  const { answerDays } = profile;
  const choices = CHOICES.includes(answerDays) ? CHOICES : [...CHOICES, answerDays].sort(byNumber);
  return (
    <Panel title={i18n.t('tracking.days')} hint={i18n.t('tracking.daysHint')}>
      <SelectInput
        label={i18n.t('tracking.daysLabel')}
        wrapperClass="max-w-60"
        value={String(answerDays)}
        options={choices.map((days) => ({
          value: String(days),
          label: i18n.t('tracking.daysOption', days),
        }))}
        onChange={(event) => {
          mutate(
            { ...profile, answerDays: Number(event.target.value) },
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

function byNumber(a: number, b: number): number {
  return a - b;
}
