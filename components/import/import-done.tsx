import { i18n } from '#i18n';
import { ButtonLink } from '@/components/ui/button-link';

export interface ImportDoneProps {
  readonly counts: { readonly added: number; readonly changed: number; readonly same: number };
}

/** What came in. */
export function ImportDone({ counts: { added, changed, same } }: ImportDoneProps) {
  const words = { added: String(added), changed: String(changed), same: String(same) };
  return (
    <div role="status" className="flex flex-col items-start gap-3">
      <p className="text-body font-medium">{i18n.t('import.done', words)}</p>
      <ButtonLink href="#deals">{i18n.t('import.toDeals')}</ButtonLink>
    </div>
  );
}
