import { useQuery } from '@tanstack/react-query';
import { Check, ChevronRight, UserRoundPen } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import { Skeleton } from '@/components/ui/skeleton';
import type { SentEmail } from '@/lib/domain/deals/sent-email';
import type { EmailTemplate } from '@/lib/domain/emails/template/email-template';
import { BUILT_IN_TEMPLATES } from '@/lib/domain/emails/templates/built-in';
import type { Profile } from '@/lib/domain/profile';
import { profileQuery } from '@/lib/queries/profile-query';
import { shortDay } from '@/components/ledger/short-day';
import { useDeal } from '@/components/deal/deal-context';
import { DraftView } from './draft-view';
import { templateName } from './template-name';

/** The mails of a handoff: choose one, fill what is missing, put it into the draft. */
export function EmailsView() {
  const profile = useQuery(profileQuery);
  const [chosen, setChosen] = useState<EmailTemplate | null>(null);
  if (profile.isPending) return <Skeleton />;
  if (!profile.data)
    return (
      <EmptyState
        icon={UserRoundPen}
        title={i18n.t('welcome.you')}
        text={i18n.t('emails.needsProfile')}
      />
    );
  if (chosen === null) return <TemplateList profile={profile.data} onChoose={setChosen} />;
  return (
    <DraftView
      key={chosen.id}
      template={chosen}
      profile={profile.data}
      onBack={() => {
        setChosen(null);
      }}
    />
  );
}

/** When a mail of this kind last left from here, and to whom. */
function LastSent({ emails }: { readonly emails: readonly SentEmail[] }) {
  const last = [...emails].sort((a, b) => b.sentAt.localeCompare(a.sentAt))[0];
  if (last === undefined) return null;
  const names = last.recipients.to.map(({ name, address }) => name ?? address).join(', ');
  return (
    <span className="mt-0.5 flex items-center gap-1 text-small text-accent">
      <Check size={13} aria-hidden />
      {i18n.t('emails.sent', { day: shortDay(last.sentAt, new Date()), names })}
    </span>
  );
}

interface TemplateListProps {
  readonly profile: Profile;
  readonly onChoose: (template: EmailTemplate) => void;
}

function TemplateList({ profile, onChoose }: TemplateListProps) {
  const { deal, emails } = useDeal().dossier;
  const fits = (template: EmailTemplate) =>
    template.phases.includes(deal.phase) && template.roles.includes(profile.role);
  return (
    <section aria-label={i18n.t('emails.choose')} className="p-2">
      <ul>
        {BUILT_IN_TEMPLATES.map((template) => (
          <li key={template.id}>
            <button
              type="button"
              className="flex w-full items-center gap-3 rounded-md px-2 py-2.5 text-left hover:bg-sunken"
              onClick={() => {
                onChoose(template);
              }}
            >
              <span className="min-w-0 flex-1">
                <span className="flex items-center gap-2">
                  <span className="font-medium">{templateName(template)}</span>
                  {fits(template) && <Chip tone="accent">{i18n.t('emails.fits')}</Chip>}
                </span>
                <span className="block text-small text-ink-2">
                  {i18n.t(`emails.when.${template.kind}`)}
                </span>
                <LastSent emails={emails.filter(({ templateId }) => templateId === template.id)} />
              </span>
              <ChevronRight size={16} aria-hidden className="shrink-0 text-ink-3" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
