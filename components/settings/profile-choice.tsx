import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { RadioList, type RadioOption } from '@/components/ui/radio-list';
import type { Profile } from '@/lib/domain/profile';
import { profileQuery } from '@/lib/queries/profile-query';
import { saveProfile } from '@/lib/queries/save-profile';
import { NotSaved } from './not-saved';
import { Panel } from './panel';

/** The settings that are one of few words. */
type ChoiceField = 'sendCheck' | 'internalMail' | 'gate' | 'handoffModel';

export interface ProfileChoiceProps<Field extends ChoiceField> {
  readonly title: string;
  readonly hint: string;
  readonly profile: Profile;
  readonly field: Field;
  readonly options: readonly RadioOption<Profile[Field]>[];
}

/** A setting of the profile with few answers, each taking effect at once. */
export function ProfileChoice<Field extends ChoiceField>({
  title,
  hint,
  profile,
  field,
  options,
}: ProfileChoiceProps<Field>) {
  const titleId = useId();
  const client = useQueryClient();
  const { mutate, isError } = useMutation(saveProfile);
  return (
    <Panel title={title} hint={hint} titleId={titleId}>
      <RadioList
        labelledBy={titleId}
        options={options}
        value={profile[field]}
        onChange={(value) => {
          mutate(
            { ...profile, [field]: value },
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
