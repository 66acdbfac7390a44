import { Copy } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { copyToClipboard } from '@/components/ui/copy-to-clipboard';
import { IconButton } from '@/components/ui/icon-button';
import { firstName } from '@/lib/domain/emails/context/first-name';
import { findParty } from '@/lib/domain/emails/context/parties';

/** What the AE says on the first call with the CSM, to be read aloud or copied. */
export function FirstCallSentence() {
  const { dossier } = useDeal();
  const [isCopied, setCopied] = useState(false);
  const csm = firstName(findParty(dossier.people, 'csm')?.name ?? '');
  const text =
    csm === '' ? i18n.t('transfer.sentenceNameless') : i18n.t('transfer.sentence', { csm });
  return (
    <div className="flex items-start gap-1 rounded-md bg-sunken py-1 pr-1 pl-2.5">
      <blockquote className="min-w-0 flex-1 py-1 text-small text-ink">{text}</blockquote>
      <IconButton
        label={i18n.t(isCopied ? 'transfer.copied' : 'transfer.copy')}
        icon={Copy}
        onClick={() => {
          setCopied(copyToClipboard({ text }));
        }}
      />
      <span role="status" className="sr-only">
        {isCopied && i18n.t('transfer.copied')}
      </span>
    </div>
  );
}
