import { ArrowLeft } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { EmailTemplateId } from '@/lib/domain/emails/template/email-template';
import type { Profile } from '@/lib/domain/profile';
import { DraftPreview } from './draft-preview';
import { GapForm } from './gap-form';
import { InsertBar } from './insert-bar';
import { useEmailSession } from './use-email-session';

export interface DraftViewProps {
  readonly templateId: EmailTemplateId;
  readonly profile: Profile;
  readonly onBack: () => void;
}

/** One mail: what is missing above, what it will say below, and the way into the draft. */
export function DraftView({ templateId, profile, onBack }: DraftViewProps) {
  const session = useEmailSession(templateId, profile);
  return (
    <>
      <div className="flex min-h-10 shrink-0 items-center gap-1 px-2 pt-1">
        <Button small look="quiet" autoFocus aria-label={i18n.t('emails.back')} onClick={onBack}>
          <ArrowLeft size={15} aria-hidden />
        </Button>
        <h2 className="text-body font-semibold">{i18n.t(`emails.${templateId}`)}</h2>
      </div>
      <div className="flex shrink-0 grow flex-col gap-4 px-4 pt-2 pb-4">
        <GapForm session={session} />
        <DraftPreview draft={session.draft} />
      </div>
      <InsertBar session={session} />
    </>
  );
}
