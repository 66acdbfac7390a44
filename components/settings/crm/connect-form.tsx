import { useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { RadioList } from '@/components/ui/radio-list';
import { TextInput } from '@/components/ui/text-input';
import type { Crm } from '@/lib/domain/crm/crm-catalog';
import type { CrmSignIn } from '@/lib/domain/crm/crm-connection';
import type { HostPermissions } from '../host-permissions';
import { Failure } from './failure';
import { HowToKey } from './how-to-key';
import { typedOrigin } from './typed-origin';
import { useConnect } from './use-connect';

export interface ConnectFormProps {
  readonly crm: Crm;
  readonly permissions: HostPermissions;
  readonly redirectUrl: string;
  readonly onDone: () => void;
}

/** Connects a CRM: where it is, and how Baton signs in there. */
export function ConnectForm({ crm, permissions, redirectUrl, onDone }: ConnectFormProps) {
  const id = useId();
  const [address, setAddress] = useState('');
  const [way, setWay] = useState<'session' | 'key'>('session');
  const [secret, setSecret] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const addressField = useRef<HTMLInputElement>(null);
  const secretField = useRef<HTMLInputElement>(null);
  const { connect, isPending, wasDenied, failure, hasFailed } = useConnect(permissions, onDone);
  const origin = typedOrigin(crm.id, address);
  const needsSecret = crm.id !== 'odoo' || way === 'key';
  const word = secret.trim();
  const lacksSecret = needsSecret && word === '';
  const submit = () => {
    setIsChecked(true);
    if (origin === null) addressField.current?.focus();
    else if (lacksSecret) secretField.current?.focus();
    else if (!isPending)
      connect({ crm: crm.id, origin, signIn: signInOf(crm.id, needsSecret, word) });
  };
  return (
    <form
      noValidate
      aria-label={i18n.t('connect.open', { crm: crm.label })}
      className="flex flex-col gap-3 rounded-md border border-line bg-canvas p-3"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {crm.id !== 'hubspot' && (
        <TextInput
          label={i18n.t(`connect.where.${crm.id}`)}
          hint={i18n.t(`connect.whereHint.${crm.id}`)}
          error={isChecked && origin === null ? whereError(address, crm.label) : undefined}
          ref={addressField}
          // The press that opened the form asked for it.
          autoFocus
          value={address}
          onChange={(event) => {
            setAddress(event.target.value);
          }}
        />
      )}
      {crm.id === 'odoo' && (
        <>
          <span id={id} className="sr-only">
            {i18n.t('connect.way')}
          </span>
          <RadioList
            labelledBy={id}
            value={way}
            onChange={setWay}
            options={(['session', 'key'] as const).map((value) => ({
              value,
              label: i18n.t(`connect.ways.${value}`),
              hint: i18n.t(`connect.waysHint.${value}`),
            }))}
          />
        </>
      )}
      {needsSecret && (
        <>
          <HowToKey crm={crm} redirectUrl={redirectUrl} />
          <TextInput
            label={i18n.t(crm.id === 'salesforce' ? 'connect.clientId' : 'connect.key')}
            // A key is for the CRM's own settings and for here: no browser need keep it.
            type={crm.id === 'salesforce' ? 'text' : 'password'}
            autoComplete="off"
            spellCheck={false}
            ref={secretField}
            autoFocus={crm.id === 'hubspot'}
            error={isChecked && lacksSecret ? i18n.t('connect.keyMissing') : undefined}
            value={secret}
            onChange={(event) => {
              setSecret(event.target.value);
            }}
          />
        </>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={isPending}>
          {i18n.t(isPending ? 'connect.trying' : 'connect.connect')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
      {(wasDenied || failure !== null || hasFailed) && (
        <p role="alert" className="text-small text-danger">
          {failure === null ? (
            i18n.t(wasDenied ? 'settings.crmDenied' : 'welcome.failed')
          ) : (
            <Failure failure={failure} crm={crm.id} />
          )}
        </p>
      )}
    </form>
  );
}

function whereError(address: string, crm: string): string {
  return address.trim() === ''
    ? i18n.t('connect.whereMissing')
    : i18n.t('connect.whereBad', { crm });
}

function signInOf(crm: Crm['id'], needsSecret: boolean, word: string): CrmSignIn {
  if (!needsSecret) return { kind: 'session' };
  return crm === 'salesforce' ? { kind: 'oauth', clientId: word } : { kind: 'key', key: word };
}
