import { useQuery } from '@tanstack/react-query';
import { Mic } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { ScriptReader } from '@/components/sidebar/emails/scripts/script-reader';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { BUILT_IN_SCRIPTS } from '@/lib/domain/emails/scripts/built-in-scripts';
import { profileQuery } from '@/lib/queries/profile-query';

const SCRIPT = BUILT_IN_SCRIPTS.find(({ id }) => id === 'day_30_call');

/** What is said on the day-30 call, to be read from beside it. */
export function Day30Script() {
  const { data: profile } = useQuery(profileQuery);
  const [isOpen, setOpen] = useState(false);
  if (!profile || SCRIPT === undefined) return null;
  return (
    <>
      <Button
        small
        onClick={() => {
          setOpen(true);
        }}
      >
        <Mic size={13} aria-hidden />
        {i18n.t('first90.call.script')}
      </Button>
      <Dialog
        title={i18n.t('scripts.name.day_30_call')}
        open={isOpen}
        onClose={() => {
          setOpen(false);
        }}
      >
        <ScriptReader script={SCRIPT} profile={profile} />
      </Dialog>
    </>
  );
}
