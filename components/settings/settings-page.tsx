import { useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { Skeleton } from '@/components/ui/skeleton';
import { hostsQuery } from '@/lib/queries/hosts-query';
import { mailboxesQuery } from '@/lib/queries/mailboxes-query';
import { profileQuery } from '@/lib/queries/profile-query';
import { AnswerDaysSettings } from './answer-days-settings';
import { BackupSettings } from './backup-settings';
import { CrmSettings } from './crm/crm-settings';
import { GateSettings } from './gate-settings';
import { HandoffModelSettings } from './handoff-model-settings';
import type { HostPermissions } from './host-permissions';
import { InternalMailSettings } from './internal-mail-settings';
import { LoadFailed } from './load-failed';
import { MailboxSettings } from './mailbox-settings';
import { ModelSettings } from './model-settings';
import { MutedWordings } from './muted-wordings';
import { PageFrame } from './page-frame';
import { PayoutSettings } from './payout-settings';
import { ProfileSettings } from './profile-settings';
import { ReminderSettings } from './reminder-settings';
import { SendCheckSettings } from './send-check-settings';
import { SiteSettings } from './site-settings';
import { WhatItKeeps } from './what-it-keeps';
import { WorkDaysSettings } from './work-days-settings';

export interface SettingsPageProps {
  readonly permissions: HostPermissions;
  /** Where a CRM's sign-in comes back to. */
  readonly redirectUrl: string;
}

/** Everything a rep can set: switches take effect at once, the profile has a button. */
export function SettingsPage({ permissions, redirectUrl }: SettingsPageProps) {
  const profile = useQuery(profileQuery);
  const mailboxes = useQuery(mailboxesQuery);
  const hosts = useQuery(hostsQuery);
  const queries = [profile, mailboxes, hosts];
  const hasFailed = queries.some(({ data, isError }) => data === undefined && isError);
  const retry = () => {
    for (const query of queries) void query.refetch();
  };
  return (
    <PageFrame title={i18n.t('settings.title')} aside={<WhatItKeeps />}>
      {hasFailed ? (
        <LoadFailed onRetry={retry} />
      ) : profile.data === undefined || mailboxes.data === undefined || hosts.data === undefined ? (
        <Skeleton rows={6} />
      ) : (
        <div className="flex flex-col gap-4">
          <MailboxSettings mailboxes={mailboxes.data} />
          {profile.data !== null && (
            <>
              <SendCheckSettings profile={profile.data} />
              <GateSettings profile={profile.data} />
              <InternalMailSettings profile={profile.data} />
              <HandoffModelSettings profile={profile.data} />
              <AnswerDaysSettings profile={profile.data} />
              <WorkDaysSettings profile={profile.data} />
              <PayoutSettings profile={profile.data} />
              <ReminderSettings profile={profile.data} />
              <MutedWordings />
              <ModelSettings profile={profile.data} />
            </>
          )}
          <CrmSettings enabled={hosts.data} permissions={permissions} redirectUrl={redirectUrl} />
          <SiteSettings permissions={permissions} />
          <BackupSettings />
          <ProfileSettings profile={profile.data} />
        </div>
      )}
    </PageFrame>
  );
}
