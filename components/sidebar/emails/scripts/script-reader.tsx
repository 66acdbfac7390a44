import { ArrowLeft, Copy } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
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

export interface ScriptReaderProps {
  readonly script: Script;
  readonly profile: Profile;
  readonly onBack: () => void;
}

/** One script in large type, one thought a line, to be read from beside a call. */
export function ScriptReader({ script, profile, onBack }: ScriptReaderProps) {
  const { dossier } = useDeal();
  const [now] = useState(() => new Date());
  const [copied, setCopied] = useState<boolean | null>(null);
  const markdown = fillScript(script, dossier, profile, { now, locale: navigator.language });
  const leaveByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onBack();
  };
  return (
    <section aria-label={i18n.t(`scripts.name.${script.id}`)} onKeyDown={leaveByEscape}>
      <div className="sticky top-0 z-10 flex min-h-10 items-center gap-1 border-b border-line bg-surface px-2 py-1">
        <Button small look="quiet" autoFocus aria-label={i18n.t('scripts.back')} onClick={onBack}>
          <ArrowLeft size={15} aria-hidden />
        </Button>
        <h2 className="min-w-0 flex-1 text-body font-semibold">
          {i18n.t(`scripts.name.${script.id}`)}
        </h2>
        <Button
          small
          onClick={() => {
            setCopied(copyToClipboard(renderMail(markdown, window)));
          }}
        >
          <Copy size={13} aria-hidden />
          {i18n.t('scripts.copy')}
        </Button>
      </div>
      <p role="status" className="px-4 text-small text-ink-2">
        {copied === null ? '' : i18n.t(copied ? 'emails.copied' : 'emails.copyFailed')}
      </p>
      {findPlaceholders(markdown).length > 0 && (
        <p className="px-4 pt-2 text-small text-ink-2">{i18n.t('scripts.gaps')}</p>
      )}
      <div className="prose-mail prose-script px-4 py-4">
        <MailBlocks blocks={parseMarkdown(markdown)} />
      </div>
    </section>
  );
}
