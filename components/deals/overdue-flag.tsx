import { Flag } from 'lucide-react';
import { i18n } from '#i18n';
import { useTracked } from '@/components/sidebar/emails/tracking/use-tracked';
import { cx } from '@/components/ui/cx';

/** That no answer to a mail of this deal was seen in the set time; nothing where that is not so. */
export function OverdueFlag({ className }: { readonly className?: string }) {
  const overdue = useTracked().find(({ tracking }) => tracking.state === 'no_reply');
  if (overdue === undefined) return null;
  return (
    <p
      className={cx('flex items-center gap-1.5 text-small text-warn', className)}
      title={i18n.t('tracking.noReplyHint')}
    >
      <Flag size={13} strokeWidth={2} aria-hidden className="shrink-0 fill-current" />
      <span className="min-w-0 truncate">
        {i18n.t('tracking.flagSince', overdue.tracking.businessDays)}
      </span>
    </p>
  );
}
