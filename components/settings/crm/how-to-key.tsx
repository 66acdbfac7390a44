import { i18n } from '#i18n';
import { CopyAddress } from './copy-address';
import type { Crm } from '@/lib/domain/crm/crm-catalog';

export interface HowToKeyProps {
  readonly crm: Crm;
  readonly redirectUrl: string;
}

/** Where in the CRM a key, or an app to sign in with, is made, and the least it has to be allowed. */
export function HowToKey({ crm: { id, scopes }, redirectUrl }: HowToKeyProps) {
  return (
    <div className="flex flex-col gap-2 text-small text-ink-2">
      <p>{i18n.t(`connect.how.${id}`)}</p>
      {id === 'salesforce' && (
        <p className="flex flex-wrap items-center gap-2">
          {i18n.t('connect.redirect')}
          <code className="min-w-0 font-mono [overflow-wrap:anywhere] text-ink">{redirectUrl}</code>
          <CopyAddress address={redirectUrl} />
        </p>
      )}
      {scopes.length > 0 && (
        <div>
          <p>{i18n.t('connect.scopes')}</p>
          <ul className="mt-0.5 list-disc pl-5">
            {scopes.map((scope) => (
              <li key={scope} className="font-mono [overflow-wrap:anywhere] text-ink">
                {scope}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
