import { Check, ChevronRight } from 'lucide-react';
import { i18n } from '#i18n';
import { shortDay } from '@/components/ledger/short-day';
import type { Suggestion } from '@/lib/domain/emails/choosing/suggest-emails';
import type { EmailTemplate } from '@/lib/domain/emails/template/email-template';
import { templateName } from './template-name';
import { whyNow } from './why-now';

export interface TemplateRowProps {
  readonly suggestion: Suggestion;
  readonly onChoose: (template: EmailTemplate) => void;
}

/** One mail to choose: why now, or when it is written; and when one last left. */
export function TemplateRow({ suggestion, onChoose }: TemplateRowProps) {
  const { template, reason, sent } = suggestion;
  const now = new Date();
  return (
    <button
      type="button"
      className="flex w-full items-center gap-3 rounded-md px-2 py-2 text-left hover:bg-sunken"
      onClick={() => {
        onChoose(template);
      }}
    >
      <span className="min-w-0 flex-1">
        <span className="block font-medium wrap-anywhere">{templateName(template)}</span>
        {reason === null ? (
          <span className="block text-small text-ink-2">
            {i18n.t(`emails.when.${template.kind}`)}
          </span>
        ) : (
          <span className="block text-small text-accent">{whyNow(reason, now)}</span>
        )}
        {sent !== null && (
          <span className="mt-0.5 flex items-center gap-1 text-small text-ink-2">
            <Check size={13} aria-hidden className="shrink-0 text-accent" />
            {i18n.t('emails.sent', {
              day: shortDay(sent.sentAt, now),
              names: sent.recipients.to.map(({ name, address }) => name ?? address).join(', '),
            })}
          </span>
        )}
      </span>
      <ChevronRight size={16} aria-hidden className="shrink-0 text-ink-3" />
    </button>
  );
}
