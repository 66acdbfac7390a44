import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { newId } from '@/lib/domain/ids';
import { keepReadiness } from '@/lib/queries/keep-readiness';
import { profileQuery } from '@/lib/queries/profile-query';

/** Skipping the check, which needs a reason. */
export function SkipForm({
  dealId,
  onDone,
}: {
  readonly dealId: string;
  readonly onDone: () => void;
}) {
  const profile = useQuery(profileQuery);
  const { mutate: keep, isError } = useMutation(keepReadiness);
  const [reason, setReason] = useState('');
  const [id] = useState(newId);
  return (
    <form
      className="flex flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') return;
        keep(
          {
            id,
            dealId,
            by: profile.data?.name ?? '',
            via: 'baton',
            result: 'skipped',
            reason: reason.trim(),
            answers: null,
            pushed: { killer: '', quietChampion: '', onTheHook: '' },
            takenAt: null,
          },
          { onSuccess: onDone },
        );
      }}
    >
      <TextArea
        wrapperClass="w-full"
        label={i18n.t('readiness.skipReason')}
        maxLength={20_000}
        value={reason}
        error={isError ? i18n.t('readiness.notKept') : undefined}
        onChange={({ target }) => {
          setReason(target.value);
        }}
      />
      <Button type="submit" disabled={reason.trim() === ''}>
        {i18n.t('readiness.skipButton')}
      </Button>
    </form>
  );
}
