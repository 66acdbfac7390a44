import { i18n } from '#i18n';
import type { DraftError } from '@/lib/domain/emails/draft-email';

/** Why a template of the rep's own gives no mail for this deal. */
export function DraftFailed({ error }: { readonly error: DraftError }) {
  return (
    <p role="alert" className="text-danger">
      {i18n.t(`emails.broken.${error.part}`, {
        line: String(error.line ?? 1),
        message: error.message,
      })}
    </p>
  );
}
