import { Copy, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { copyToClipboard } from '@/components/ui/copy-to-clipboard';

export interface CommercialNoteProps {
  /** The words with the price or the concession in them. */
  readonly sentence: string;
  /** The account executive's name; empty where the deal names none. */
  readonly aeName: string;
}

/** Tells a sales engineer that a price is the account executive's to give, and helps to hand the point over. */
export function CommercialNote({ sentence, aeName }: CommercialNoteProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = i18n.t('commercial.handOver', { sentence, ae: aeName });
  return (
    <div role="note" className="rounded-md bg-warn-soft px-3 py-2 text-small text-ink">
      <p className="flex items-start gap-2">
        <TriangleAlert size={14} aria-hidden className="mt-px shrink-0 text-warn" />
        <span>
          <span className="font-semibold text-warn">{i18n.t('commercial.title')}</span>{' '}
          {i18n.t('commercial.text')}
        </span>
      </p>
      <div className="mt-1.5 flex items-center gap-2 pl-5.5">
        <Button
          small
          onClick={() => {
            setCopied(copyToClipboard({ text }));
          }}
        >
          <Copy size={13} aria-hidden />
          {i18n.t('commercial.copy')}
        </Button>
        <span role="status" className="text-ink-2">
          {copied === true && i18n.t('emails.copied')}
          {copied === false && i18n.t('emails.copyFailed')}
        </span>
      </div>
    </div>
  );
}
