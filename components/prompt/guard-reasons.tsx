import { useId } from 'react';
import { i18n } from '#i18n';
import { TextArea } from '@/components/ui/text-area';
import type { GuardId } from '@/lib/domain/guards/guard-overrule';
import { guardReasons } from '@/lib/domain/guards/guard-reasons';
import type { Excuse } from './use-excuse';

export interface GuardReasonsProps {
  readonly guard: GuardId;
  readonly excuse: Excuse;
  /** What is said while no reason is chosen. */
  readonly missing: string;
}

/** Why the rep answers all the same: one of the reasons the handoff knows, or another in their own words. */
export function GuardReasons({ guard, excuse, missing }: GuardReasonsProps) {
  const id = useId();
  return (
    <fieldset id={excuse.groupId} aria-describedby={`${id}-missing`}>
      <legend className="mb-1 text-small font-medium text-ink-2">
        {i18n.t('guards.reasonTitle')}
      </legend>
      {guardReasons(guard).map((reason) => (
        <label
          key={reason}
          className="-mx-2 flex cursor-pointer items-start gap-2.5 rounded-md px-2 py-1 text-body text-ink hover:bg-sunken"
        >
          <input
            type="radio"
            name={id}
            className="mt-0.5 size-4 shrink-0 cursor-pointer accent-accent"
            checked={excuse.reason === reason}
            onChange={() => {
              excuse.choose(reason);
            }}
          />
          <span className="min-w-0">{i18n.t(`guards.reason.${reason}`)}</span>
        </label>
      ))}
      <p id={`${id}-missing`} role="alert" className="mt-1 text-small text-danger empty:hidden">
        {excuse.missing === 'reason' ? missing : ''}
      </p>
      {excuse.reason === 'other' && (
        <TextArea
          // Choosing it asked for the words.
          autoFocus
          wrapperClass="mt-2"
          rows={1}
          label={i18n.t('guards.words')}
          error={excuse.missing === 'words' ? i18n.t('guards.wordsMissing') : undefined}
          maxLength={2_000}
          value={excuse.words}
          onChange={(event) => {
            excuse.write(event.target.value);
          }}
        />
      )}
    </fieldset>
  );
}
