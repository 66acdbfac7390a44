import { Copy } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { EmailKind } from '@/lib/domain/emails/email-kind';
import { audienceOf } from '@/lib/domain/emails/template/audience-of';
import { BUILT_IN_TEMPLATES } from '@/lib/domain/emails/templates/built-in';
import { AudienceChip } from './audience-chip';

/** The mails Baton brings along: as they are, and the way to make them one's own. */
export function BuiltInList({ onCopy }: { readonly onCopy: (kind: EmailKind) => void }) {
  return (
    <section aria-labelledby="templates-built-in">
      <h2 id="templates-built-in" className="mb-1 font-semibold">
        {i18n.t('templates.builtIn')}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {BUILT_IN_TEMPLATES.map((template) => {
          const name = i18n.t(`emails.${template.kind}`);
          return (
            <li key={template.id} className="flex items-center gap-3 py-2.5">
              <div className="min-w-0 flex-1">
                <p className="flex flex-wrap items-center gap-x-2 font-medium">
                  {name}
                  <AudienceChip audience={audienceOf(template)} />
                </p>
                <p className="text-small text-ink-2">{i18n.t(`emails.when.${template.kind}`)}</p>
              </div>
              <Button
                small
                aria-label={i18n.t('templates.copyOf', { name })}
                onClick={() => {
                  onCopy(template.kind);
                }}
              >
                <Copy size={13} aria-hidden />
                {i18n.t('templates.copy')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
