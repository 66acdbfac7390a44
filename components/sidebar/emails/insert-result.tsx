import { Check } from 'lucide-react';
import { i18n } from '#i18n';
import type { InsertionRefusal } from '@/lib/domain/emails/insertion';
import type { EmailWay } from '@/lib/domain/emails/email-way';

/** How an insertion ended, as the background tells it. */
export type Inserted =
  | { readonly ok: true; readonly opened: EmailWay | null; readonly missing: readonly string[] }
  | { readonly ok: false; readonly reason: InsertionRefusal };

/** Where the mail went, and what the host did not take. */
export function InsertResult({ result }: { readonly result: Inserted }) {
  if (!result.ok) return <p className="pt-2 text-danger">{i18n.t(`emails.${result.reason}`)}</p>;
  return (
    <>
      <p className="flex items-center gap-1 pt-2 font-medium text-ink">
        <Check size={13} aria-hidden className="text-accent" />
        {i18n.t(result.opened === null ? 'emails.inserted' : `emails.opened.${result.opened}`)}
      </p>
      {result.missing.length > 0 && (
        <p className="pt-1 text-warn">
          {i18n.t('emails.notTaken', { addresses: result.missing.join(', ') })}
        </p>
      )}
    </>
  );
}
