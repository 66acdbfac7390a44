import { Copy } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { Button } from '@/components/ui/button';
import { copyToClipboard } from '@/components/ui/copy-to-clipboard';
import { findPlaceholders } from '@/lib/domain/emails/gaps/placeholder';
import { fillScript } from '@/lib/domain/emails/scripts/fill-script';
import type { Script } from '@/lib/domain/emails/scripts/script';
import type { Profile } from '@/lib/domain/profile';
import { parseMarkdown } from '@/lib/render/parse-markdown';
import { renderMail } from '@/lib/render/render-mail';
import { MailBlocks } from '../mail-blocks';

/** One script in large type, one thought a line, to be read from beside a call. */
export function ScriptReader({
  script,
  profile,
}: {
  readonly script: Script;
  readonly profile: Profile;
}) {
  const { dossier } = useDeal();
  const [now] = useState(() => new Date());
  const [copied, setCopied] = useState<boolean | null>(null);
  const markdown = fillScript(script, dossier, profile, { now, locale: navigator.language });
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-center gap-2">
        <Button
          small
          onClick={() => {
            setCopied(copyToClipboard(renderMail(markdown, window)));
          }}
        >
          <Copy size={13} aria-hidden />
          {i18n.t('scripts.copy')}
        </Button>
        <span role="status" className="text-small text-ink-2">
          {copied === null ? '' : i18n.t(copied ? 'emails.copied' : 'emails.copyFailed')}
        </span>
      </div>
      {findPlaceholders(markdown).length > 0 && (
        <p className="text-small text-ink-2">{i18n.t('scripts.gaps')}</p>
      )}
      <div className="prose-mail prose-script">
        <MailBlocks blocks={parseMarkdown(markdown)} />
      </div>
    </div>
  );
}
