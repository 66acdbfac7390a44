import { i18n } from '#i18n';
import type { PageContext } from '@/lib/domain/page/page-context';

/** Says of a page of a CRM that it is no deal's. */
export function NoDealNote({ context }: { readonly context: PageContext | null }) {
  if (context?.kind !== 'deal' || context.record !== null) return null;
  return (
    <p
      role="status"
      className="shrink-0 border-t border-line bg-canvas px-4 py-2 text-small text-ink-2"
    >
      {i18n.t('sites.noDeal')}
    </p>
  );
}
