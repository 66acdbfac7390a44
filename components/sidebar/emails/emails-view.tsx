import { useQuery } from '@tanstack/react-query';
import { UserRoundPen } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { EmptyState } from '@/components/ui/empty-state';
import { Skeleton } from '@/components/ui/skeleton';
import type { SentEmail } from '@/lib/domain/deals/sent-email';
import type { EmailKind } from '@/lib/domain/emails/email-kind';
import type { EmailTemplate } from '@/lib/domain/emails/template/email-template';
import type { Profile } from '@/lib/domain/profile';
import { awaitedEmails } from '@/lib/domain/emails/tracking/tracked-emails';
import { profileQuery } from '@/lib/queries/profile-query';
import { DraftView } from './draft-view';
import { ScriptList } from './scripts/script-list';
import { TrackedMails } from './tracking/tracked-mails';
import { TemplatePicker } from './template-picker';
import { TransferSteps } from './transfer/transfer-steps';
import { useTracked } from './tracking/use-tracked';
import { useSuggestions } from './use-suggestions';

export interface EmailsViewProps {
  /** Grows each time the rep asks to write a mail, from wherever: the choice is open then, the cursor in its search. */
  readonly asked: number;
}

/** The mails of a handoff: choose one, fill what is missing, put it into the draft. */
export function EmailsView({ asked }: EmailsViewProps) {
  const profile = useQuery(profileQuery);
  if (profile.isPending) return <Skeleton />;
  if (!profile.data)
    return (
      <EmptyState
        icon={UserRoundPen}
        title={i18n.t('welcome.you')}
        text={i18n.t('emails.needsProfile')}
      />
    );
  return <ReadyEmails asked={asked} profile={profile.data} />;
}

interface ChosenMail {
  readonly template: EmailTemplate;
  readonly remindsOf: SentEmail | null;
  readonly asked: number;
}

function ReadyEmails({ asked, profile }: EmailsViewProps & { readonly profile: Profile }) {
  const suggestions = useSuggestions(profile);
  const awaited = awaitedEmails(useTracked());
  const [chosen, setChosen] = useState<ChosenMail | null>(null);
  const choose = (template: EmailTemplate, remindsOf: SentEmail | null = null) => {
    setChosen({ template, remindsOf, asked });
  };
  const templateOf = (kind: EmailKind) =>
    suggestions.find(({ template }) => template.kind === kind)?.template;
  const write = (kind: EmailKind) => {
    const template = templateOf(kind);
    if (template !== undefined) choose(template);
  };
  const reminder = templateOf('summary_nudge');
  const remind = (email: SentEmail) => {
    if (reminder !== undefined) choose(reminder, email);
  };
  const chooseFromList = (template: EmailTemplate) => {
    const oldest = awaited.find(({ isOverdue }) => isOverdue) ?? awaited[0];
    choose(template, template.kind === 'summary_nudge' ? oldest?.email : null);
  };
  if (chosen === null || chosen.asked !== asked) {
    return (
      <>
        <TrackedMails {...(reminder === undefined ? {} : { onNudge: remind })} />
        <div className="px-3 pt-3 empty:hidden">
          <TransferSteps onWrite={write} />
        </div>
        <section aria-label={i18n.t('emails.choose')}>
          <TemplatePicker suggestions={suggestions} asked={asked} onChoose={chooseFromList} />
        </section>
        <ScriptList />
      </>
    );
  }
  return (
    <DraftView
      key={chosen.template.id}
      template={chosen.template}
      profile={profile}
      remindsOf={chosen.remindsOf}
      onBack={() => {
        setChosen(null);
      }}
    />
  );
}
