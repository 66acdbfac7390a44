import { BellOff, Check, ExternalLink, Pencil } from 'lucide-react';
import { useMutation } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { Menu } from '@/components/ui/menu';
import type { SentEmail } from '@/lib/domain/deals/sent-email';
import type { TrackingChange } from '@/lib/domain/emails/tracking/tracking-change';
import { openThread } from '@/lib/queries/open-thread';
import { kindName } from './mail-title';

export interface OutcomeMenuProps {
  readonly email: SentEmail;
  readonly track: (change: TrackingChange) => void;
}

/** What was said elsewhere, the end of waiting, and the way to the thread. */
export function OutcomeMenu({ email, track }: OutcomeMenuProps) {
  const { mutate: open } = useMutation(openThread);
  const say = (state: 'confirmed' | 'corrected' | 'closed') => () => {
    track({ what: 'outcome', state, quote: '' });
  };
  const thread = {
    label: i18n.t('tracking.openThread'),
    icon: ExternalLink,
    onSelect: () => {
      open({ id: email.id });
    },
  };
  return (
    <Menu
      label={i18n.t('tracking.more', { name: kindName(email) })}
      items={[
        ...(email.threadId === null ? [] : [thread]),
        { label: i18n.t('tracking.markConfirmed'), icon: Check, onSelect: say('confirmed') },
        { label: i18n.t('tracking.markCorrected'), icon: Pencil, onSelect: say('corrected') },
        { label: i18n.t('tracking.close'), icon: BellOff, onSelect: say('closed') },
      ]}
    />
  );
}
