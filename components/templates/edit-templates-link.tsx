import { PencilLine } from 'lucide-react';
import { i18n } from '#i18n';
import { DeskLink } from '@/components/deal/desk-link';

/** From the mails beside a page to the desk, where their templates are edited. */
export function EditTemplatesLink() {
  return (
    <DeskLink
      hash="#templates"
      className="inline-flex min-h-6 items-center gap-1 rounded-sm text-small text-accent hover:underline"
    >
      <PencilLine size={13} aria-hidden />
      {i18n.t('templates.edit')}
    </DeskLink>
  );
}
