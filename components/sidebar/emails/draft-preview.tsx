import { i18n } from '#i18n';
import { Chip } from '@/components/ui/chip';
import type { EmailDraft } from '@/lib/domain/emails/email-draft';
import type { MailAddress } from '@/lib/domain/mail/mail-address';
import { parseMarkdown } from '@/lib/render/parse-markdown';
import { MailBlocks } from './mail-blocks';
import { MarkedText } from './marked-text';

/** The mail as it will stand in the draft, gaps marked. */
export function DraftPreview({ draft }: { readonly draft: EmailDraft }) {
  return (
    <section
      aria-label={i18n.t('emails.preview')}
      className="rounded-lg border border-line bg-canvas"
    >
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-3 gap-y-1.5 border-b border-line px-3 py-2.5">
        <Row label={i18n.t('emails.to')} people={draft.to} />
        {draft.cc.length > 0 && <Row label={i18n.t('emails.cc')} people={draft.cc} />}
        <dt className="text-small text-ink-3">{i18n.t('emails.subject')}</dt>
        <dd className="min-w-0 font-medium wrap-anywhere">
          <MarkedText text={draft.subject} />
        </dd>
      </dl>
      <div className="prose-mail px-3 pt-3 pb-1">
        <MailBlocks blocks={parseMarkdown(draft.markdown)} />
      </div>
    </section>
  );
}

function Row({
  label,
  people,
}: {
  readonly label: string;
  readonly people: readonly MailAddress[];
}) {
  return (
    <>
      <dt className="text-small text-ink-3">{label}</dt>
      <dd className="flex min-w-0 flex-wrap gap-1">
        {people.length === 0 && (
          <span className="text-small text-warn">{i18n.t('emails.noRecipient')}</span>
        )}
        {people.map(({ address, name }) => (
          <Chip key={address} title={address}>
            {name === null ? address : `${name} · ${address}`}
          </Chip>
        ))}
      </dd>
    </>
  );
}
