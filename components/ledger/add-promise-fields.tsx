import type { UseFormRegister } from 'react-hook-form';
import { i18n } from '#i18n';
import { SelectInput } from '@/components/ui/select-input';
import { TextInput } from '@/components/ui/text-input';
import type { MailAddress } from '@/lib/domain/mail/mail-address';
import { PROMISE_TYPES } from '@/lib/domain/promises/promise-span';
import type { AddPromiseValues } from './add-promise-schema';
import { ledgerOptions } from './ledger-options';

export interface AddPromiseFieldsProps {
  readonly register: UseFormRegister<AddPromiseValues>;
  readonly people: readonly MailAddress[];
  readonly today: string;
  readonly isPromise: boolean;
  readonly isDayBad: boolean;
}

/** What belongs to the words that were said: where, when, to whom, and how hard they bind. */
export function AddPromiseFields({
  register,
  people,
  today,
  isPromise,
  isDayBad,
}: AddPromiseFieldsProps) {
  return (
    <>
      <div className="grid grid-cols-2 gap-3">
        <SelectInput
          label={i18n.t('addPromise.type')}
          options={PROMISE_TYPES.map((value) => ({
            value,
            label: i18n.t(`addPromise.types.${value}`),
          }))}
          {...register('type')}
        />
        <SelectInput
          label={i18n.t('kind.label')}
          options={ledgerOptions.kind()}
          {...register('kind')}
        />
        <SelectInput
          label={i18n.t('ledger.where')}
          options={ledgerOptions.said()}
          {...register('source')}
        />
        <TextInput
          type="date"
          max={today}
          label={i18n.t('ledger.saidOn')}
          error={isDayBad ? i18n.t('addPromise.dayMissing') : undefined}
          {...register('saidOn')}
        />
        <TextInput label={i18n.t('ledger.owner')} {...register('owner')} />
        {isPromise && (
          <TextInput
            type="date"
            max="9999-12-31"
            label={i18n.t('addPromise.due')}
            {...register('due')}
          />
        )}
        {isPromise && (
          <SelectInput
            label={i18n.t('promised.class')}
            options={ledgerOptions.review()}
            {...register('review')}
          />
        )}
      </div>
      {people.length > 0 && (
        <fieldset>
          <legend className="mb-1 text-small text-ink-2">{i18n.t('ledger.toWhom')}</legend>
          <div className="flex flex-wrap gap-x-4 gap-y-1">
            {people.map(({ address, name }) => (
              <label key={address} className="flex min-h-6 items-center gap-2">
                <input
                  type="checkbox"
                  className="size-4 accent-accent"
                  value={address}
                  {...register('people')}
                />
                {name ?? address}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
