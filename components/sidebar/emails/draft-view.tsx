import { ArrowLeft } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useEscape } from '@/components/ui/use-escape';
import type { SentEmail } from '@/lib/domain/deals/sent-email';
import type { EmailTemplate } from '@/lib/domain/emails/template/email-template';
import type { Profile } from '@/lib/domain/profile';
import { DraftPreview } from './draft-preview';
import { DraftFailed } from './draft-failed';
import { FormChoice } from './form-choice';
import { GapForm } from './gap-form';
import { InsertBar } from './insert-bar';
import { templateName } from './template-name';
import { RemindedMail } from './tracking/reminded-mail';
import { useEmailSession } from './use-email-session';

export interface DraftViewProps {
  readonly template: EmailTemplate;
  readonly profile: Profile;
  /** The mail a reminder is about; null for any other mail. */
  readonly remindsOf: SentEmail | null;
  readonly onBack: () => void;
}

/** One mail: what is missing above, what it will say below, and the way into the draft. */
export function DraftView({ template, profile, remindsOf, onBack }: DraftViewProps) {
  const session = useEmailSession(template, profile, remindsOf);
  useEscape(onBack);
  return (
    <>
      <div className="flex min-h-10 shrink-0 items-center gap-1 px-2 pt-1">
        <Button small look="quiet" autoFocus aria-label={i18n.t('emails.back')} onClick={onBack}>
          <ArrowLeft size={15} aria-hidden />
        </Button>
        <h2 className="text-body font-semibold">{templateName(template)}</h2>
      </div>
      <div className="flex shrink-0 grow flex-col gap-4 px-4 pt-2 pb-4">
        {remindsOf !== null && <RemindedMail email={remindsOf} />}
        {template.kind === 'brief_to_csm' && <FormChoice session={session} />}
        <GapForm session={session} />
        {session.draft !== null && <DraftPreview draft={session.draft} />}
        {session.error !== null && <DraftFailed error={session.error} />}
      </div>
      {session.draft !== null && <InsertBar session={session} draft={session.draft} />}
    </>
  );
}
