import { useQuery } from '@tanstack/react-query';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { copyToClipboard } from '@/components/ui/copy-to-clipboard';
import { IconButton } from '@/components/ui/icon-button';
import { BUILT_IN_SCRIPTS } from '@/lib/domain/emails/scripts/built-in-scripts';
import { fillScript } from '@/lib/domain/emails/scripts/fill-script';
import { profileQuery } from '@/lib/queries/profile-query';
import { renderMail } from '@/lib/render/render-mail';

const SCRIPT = BUILT_IN_SCRIPTS.find(({ id }) => id === 'better_hands');

/** What the AE says on the first call with the CSM, to be read aloud or copied. */
export function FirstCallSentence() {
  const { dossier } = useDeal();
  const { data: profile } = useQuery(profileQuery);
  const [isCopied, setCopied] = useState(false);
  if (!profile || SCRIPT === undefined) return null;
  const when = { now: new Date(), locale: navigator.language };
  const copy = renderMail(fillScript(SCRIPT, dossier, profile, when), window);
  return (
    <div className="flex items-start gap-1 rounded-md bg-sunken py-1 pr-1 pl-2.5">
      <blockquote className="min-w-0 flex-1 py-1 text-small wrap-anywhere text-ink">
        {copy.text}
      </blockquote>
      <IconButton
        label={i18n.t(isCopied ? 'emails.copied' : 'scripts.copy')}
        icon={Copy}
        onClick={() => {
          setCopied(copyToClipboard(copy));
        }}
      />
      <span role="status" className="sr-only">
        {isCopied && i18n.t('emails.copied')}
      </span>
    </div>
  );
}
