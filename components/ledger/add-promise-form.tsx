import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { i18n } from '#i18n';
import { FormFoot } from '@/components/ui/form-foot';
import { TextArea } from '@/components/ui/text-area';
import { newId } from '@/lib/domain/ids';
import { givesAway } from '@/lib/domain/ledger/concessions-in';
import { isCommercialOverstep } from '@/lib/domain/ledger/is-commercial-overstep';
import type { Person } from '@/lib/domain/people/person';
import type { Profile } from '@/lib/domain/profile';
import { addPromise } from '@/lib/queries/add-promise';
import { AddPromiseFields } from './add-promise-fields';
import { addPromiseSchema, type AddPromiseValues } from './add-promise-schema';
import { CommercialNote } from './commercial-note';
import { localDay } from './local-day';
import { peopleToPromise } from './people-to-promise';

export interface AddPromiseFormProps {
  readonly dealId: string | null;
  readonly people: readonly Person[];
  readonly profile: Profile | null;
  readonly now: Date;
  /** What is known of it already, where it was noted; `names` are those who heard it. */
  readonly said?: Pick<AddPromiseValues, 'sentence' | 'saidOn' | 'source'> & {
    readonly names: readonly string[];
  };
  readonly onDone: () => void;
}

/** A promise that was said on a call or in a meeting: who said what to whom, and by when. */
export function AddPromiseForm({
  dealId,
  people,
  profile,
  now,
  said,
  onDone,
}: AddPromiseFormProps) {
  // Made once: pressing the button again after a lost answer adds nothing twice.
  const [id] = useState(newId);
  const add = useMutation(addPromise);
  const listeners = peopleToPromise(people);
  const { register, handleSubmit, control, formState } = useForm<AddPromiseValues>({
    resolver: zodResolver(addPromiseSchema),
    defaultValues: {
      sentence: said?.sentence ?? '',
      type: 'promise',
      source: said?.source ?? 'call',
      saidOn: said?.saidOn ?? localDay(now),
      owner: profile?.name ?? '',
      kind: 'follow_up',
      review: 'unreviewed',
      due: '',
      people: listeners
        .filter(({ name }) => said?.names.includes(name ?? '') ?? false)
        .map(({ address }) => address),
    },
  });
  const [sentence, kind, type, chosen, saidOn] = useWatch({
    control,
    name: ['sentence', 'kind', 'type', 'people', 'saidOn'],
  });
  // A rep who notes what was given away may take it for an ordinary promise.
  const meant = givesAway(sentence) ? 'pricing_or_concession' : kind;
  const isGuarded = profile !== null && isCommercialOverstep(profile.role, { type, kind: meant });
  const listenersOf = (addresses: readonly string[]) =>
    listeners.filter(({ address }) => addresses.includes(address));
  const submit = handleSubmit(({ due, people: heard, ...said }) => {
    add.mutate(
      {
        ...said,
        id,
        dealId,
        due: due === '' ? null : due,
        strength: 'firm',
        recipients: { to: listenersOf(heard), cc: [], bcc: [] },
      },
      { onSuccess: onDone },
    );
  });
  return (
    <form noValidate className="flex flex-col gap-3" onSubmit={(event) => void submit(event)}>
      <TextArea
        label={i18n.t('addPromise.sentence')}
        placeholder={i18n.t('addPromise.sentenceHint')}
        error={formState.errors.sentence ? i18n.t('addPromise.sentenceMissing') : undefined}
        {...register('sentence')}
      />
      <AddPromiseFields
        register={register}
        people={listeners}
        today={localDay(now)}
        isPromise={type === 'promise'}
        isDayBad={formState.errors.saidOn !== undefined}
      />
      {isGuarded && (
        <CommercialNote
          dealId={dealId}
          sentences={sentence.trim() === '' ? [] : [sentence.trim()]}
          people={listenersOf(chosen)}
          saidOn={saidOn}
        />
      )}
      <FormFoot
        submit={i18n.t('addPromise.submit')}
        isPending={add.isPending}
        failed={add.isError ? i18n.t('addPromise.failed') : null}
        onCancel={onDone}
      />
    </form>
  );
}
