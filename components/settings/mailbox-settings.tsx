import { useMutation, useQueryClient } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { Switch } from '@/components/ui/switch';
import type { Mailbox } from '@/lib/domain/profile';
import { mailboxesQuery } from '@/lib/queries/mailboxes-query';
import { setMailbox } from '@/lib/queries/set-mailbox';
import { AddMailbox } from './add-mailbox';
import { NotSaved } from './not-saved';
import { Panel } from './panel';

export interface MailboxSettingsProps {
  readonly mailboxes: readonly Mailbox[];
}

/** In which mailboxes Baton works. */
export function MailboxSettings({ mailboxes }: MailboxSettingsProps) {
  const client = useQueryClient();
  const { mutate, isError } = useMutation(setMailbox);
  const set = (mailbox: Mailbox) => {
    mutate(mailbox, {
      onSuccess: (list) => {
        client.setQueryData(mailboxesQuery.queryKey, list);
      },
    });
  };
  return (
    <Panel title={i18n.t('settings.mailboxes')} hint={i18n.t('settings.mailboxesHint')}>
      {mailboxes.length === 0 ? (
        <p className="text-body text-ink-2">{i18n.t('settings.mailboxesNone')}</p>
      ) : (
        <ul className="flex flex-col gap-1">
          {mailboxes.map(({ address, enabled }) => (
            <li key={address}>
              <Switch
                className="min-h-8 [overflow-wrap:anywhere]"
                checked={enabled}
                onChange={(event) => {
                  set({ address, enabled: event.target.checked });
                }}
              >
                {address}
              </Switch>
            </li>
          ))}
        </ul>
      )}
      <AddMailbox
        onAdd={(address) => {
          set({ address, enabled: true });
        }}
      />
      {isError && <NotSaved />}
    </Panel>
  );
}
