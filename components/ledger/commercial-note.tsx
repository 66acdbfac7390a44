import { useMutation } from '@tanstack/react-query';
import { BadgeDollarSign, Copy } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { copyToClipboard } from '@/components/ui/copy-to-clipboard';
import type { MailAddress } from '@/lib/domain/mail/mail-address';
import { priceToAe } from '@/lib/queries/price-to-ae';
import { renderMail } from '@/lib/render/render-mail';

export interface CommercialNoteProps {
  readonly dealId: string | null;
  /** The words with the price or the concession in them; none while they are not written yet. */
  readonly sentences: readonly string[];
  readonly people: readonly MailAddress[];
  /** The day they were said, `YYYY-MM-DD`. */
  readonly saidOn: string;
}

/** Tells a sales engineer that a price is the account executive's to give, and writes the mail that hands it over. */
export function CommercialNote({ dealId, sentences, people, saidOn }: CommercialNoteProps) {
  const { mutate, isPending, isError } = useMutation(priceToAe);
  const [copied, setCopied] = useState<boolean | null>(null);
  const press = () => {
    const recipients = { to: [...people], cc: [], bcc: [] };
    const input = { dealId, threadId: null, recipients, subject: '', saidOn };
    mutate(
      { ...input, sentences: [...sentences], locale: navigator.language },
      {
        onSuccess: ({ markdown }) => {
          setCopied(copyToClipboard(renderMail(markdown, window)));
        },
      },
    );
  };
  return (
    <div role="note" className="rounded-md bg-warn-soft px-3 py-2 text-small text-ink">
      <p className="flex items-start gap-2">
        <BadgeDollarSign size={14} aria-hidden className="mt-px shrink-0 text-warn" />
        <span>
          <span className="font-semibold text-warn">{i18n.t('price.note')}</span>{' '}
          {i18n.t('commercial.text')}
        </span>
      </p>
      <div className="mt-1.5 flex items-center gap-2 pl-5.5">
        <Button small disabled={isPending || sentences.length === 0} onClick={press}>
          <Copy size={13} aria-hidden />
          {i18n.t('commercial.copy')}
        </Button>
        <span role="status" className="text-ink-2">
          {copied === true && i18n.t('emails.copied')}
          {(copied === false || isError) && i18n.t('emails.copyFailed')}
        </span>
      </div>
    </div>
  );
}
