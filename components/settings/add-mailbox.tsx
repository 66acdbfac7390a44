import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { mailboxSchema } from '@/lib/domain/profile';

export interface AddMailboxProps {
  readonly onAdd: (address: string) => void;
}

const schema = mailboxSchema.pick({ address: true });

/** Names a mailbox that Baton has not seen yet. */
export function AddMailbox({ onAdd }: AddMailboxProps) {
  const { register, handleSubmit, reset, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { address: '' },
  });
  const submit = handleSubmit(({ address }) => {
    onAdd(address);
    reset();
  });
  return (
    <form
      noValidate
      className="mt-4 grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2 border-t border-line pt-4"
      onSubmit={(event) => void submit(event)}
    >
      <TextInput
        label={i18n.t('settings.addMailbox')}
        type="email"
        error={formState.errors.address && i18n.t('welcome.addressBad')}
        {...register('address')}
      />
      <Button type="submit" className="mt-5 min-h-8.5">
        {i18n.t('common.add')}
      </Button>
    </form>
  );
}
