import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Skeleton } from '@/components/ui/skeleton';
import { profileQuery } from '@/lib/queries/profile-query';
import { LoadFailed } from './load-failed';
import { PageFrame } from './page-frame';
import { WelcomeDone } from './welcome-done';
import { WelcomeForm } from './welcome-form';
import { WhatItKeeps } from './what-it-keeps';

/** The page after installation: who you are, where Baton may work, and that it is on. */
export function WelcomePage() {
  const [done, setDone] = useState<{ readonly isOn: boolean } | null>(null);
  const { data: profile, isError, refetch } = useQuery(profileQuery);
  if (done !== null) return <WelcomeDone isOn={done.isOn} />;
  return (
    <PageFrame
      title={i18n.t('welcome.title')}
      lead={i18n.t('welcome.lead')}
      aside={<WhatItKeeps />}
    >
      {profile === undefined && isError && <LoadFailed onRetry={() => void refetch()} />}
      {profile === undefined && !isError && <Skeleton rows={5} />}
      {profile !== undefined && (
        <WelcomeForm
          profile={profile}
          onDone={(isOn) => {
            setDone({ isOn });
          }}
        />
      )}
    </PageFrame>
  );
}
