import { Flag } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { TrackedMails } from '@/components/sidebar/emails/tracking/tracked-mails';
import { useTracked } from '@/components/sidebar/emails/tracking/use-tracked';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Dialog } from '@/components/ui/dialog';

/** The deal's summaries from sent to confirmed, behind a button that shows the flag; nothing where none was sent. */
export function Confirmations() {
  const tracked = useTracked();
  const [isOpen, setIsOpen] = useState(false);
  if (tracked.length === 0) return null;
  const isOverdue = tracked.some(({ tracking }) => tracking.state === 'no_reply');
  return (
    <>
      <Button
        small
        className={cx(isOverdue && 'border-transparent! bg-warn-soft! text-warn!')}
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {isOverdue && <Flag size={13} aria-hidden className="fill-current" />}
        {i18n.t(isOverdue ? 'tracking.flag' : 'tracking.confirmations')}
      </Button>
      <Dialog
        flush
        title={i18n.t('tracking.confirmations')}
        open={isOpen}
        onClose={() => {
          setIsOpen(false);
        }}
      >
        <div className="pb-3">
          <TrackedMails />
        </div>
      </Dialog>
    </>
  );
}
