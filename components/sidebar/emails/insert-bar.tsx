import { useMutation } from '@tanstack/react-query';
import { Copy, CornerDownLeft } from 'lucide-react';
import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { copyToClipboard } from '@/components/ui/copy-to-clipboard';
import type { EmailDraft } from '@/lib/domain/emails/email-draft';
import { newId } from '@/lib/domain/ids';
import { insertDraft } from '@/lib/queries/insert-draft';
import { renderMail } from '@/lib/render/render-mail';
import { InsertResult } from './insert-result';
import type { EmailSession } from './use-email-session';

/** Into the draft, or onto the clipboard; why not, where it can't go yet. */
export function InsertBar({
  session,
  draft,
}: {
  readonly session: EmailSession;
  readonly draft: EmailDraft;
}) {
  const noteId = useId();
  // One id until it is settled: the second half of a double click is the same insertion.
  const [id, setId] = useState(newId);
  const insert = useMutation({
    ...insertDraft,
    onSettled: () => {
      setId(newId());
    },
  });
  const [copied, setCopied] = useState<boolean | null>(null);
  const isBlocked = session.open.length > 0;
  const submit = () => {
    setCopied(null);
    const { markdown: _, ...head } = draft;
    insert.mutate({
      dealId: session.dealId,
      insertion: { ...head, ...renderMail(draft.markdown, window), id },
    });
  };
  return (
    <div className="sticky bottom-0 shrink-0 border-t border-line bg-surface px-4 py-3">
      <div className="flex items-center gap-2">
        <Button
          look="primary"
          className="flex-1"
          disabled={isBlocked || insert.isPending}
          aria-describedby={isBlocked ? noteId : undefined}
          onClick={submit}
        >
          <CornerDownLeft size={14} aria-hidden />
          {i18n.t(
            insert.isPending
              ? 'emails.inserting'
              : insert.isSuccess
                ? 'emails.insertAgain'
                : 'emails.insert',
          )}
        </Button>
        <Button
          onClick={() => {
            insert.reset();
            setCopied(copyToClipboard(renderMail(draft.markdown, window)));
          }}
        >
          <Copy size={14} aria-hidden />
          {i18n.t('emails.copy')}
        </Button>
      </div>
      {isBlocked && (
        <p id={noteId} className="pt-2 text-small text-ink-2">
          {i18n.t('emails.blocked')}
        </p>
      )}
      <div role="status" className="text-small text-ink-2">
        {copied !== null && (
          <p className="pt-2">{i18n.t(copied ? 'emails.copied' : 'emails.copyFailed')}</p>
        )}
        {insert.isError && <p className="pt-2 text-danger">{i18n.t('emails.failed')}</p>}
        {insert.isSuccess && <InsertResult result={insert.data} />}
      </div>
    </div>
  );
}
