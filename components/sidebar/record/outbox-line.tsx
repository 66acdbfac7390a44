import { Check, Clock, TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { OutboxFailure } from '@/components/crm/outbox-failure';
import { cx } from '@/components/ui/cx';
import type { OutboxItem } from '@/lib/domain/crm/outbox-item';

export interface OutboxLineProps {
  readonly item: OutboxItem;
  /** The CRM's name. */
  readonly crm: string;
}

const LOOKS = {
  waiting: { icon: Clock, look: 'text-ink-2' },
  writing: { icon: Clock, look: 'text-ink-2' },
  stuck: { icon: TriangleAlert, look: 'text-warn' },
  done: { icon: Check, look: 'text-accent' },
} as const;

/** One write on its way into the CRM: where it is, and why it is not further. */
export function OutboxLine({ item, crm }: OutboxLineProps) {
  const { icon: Icon, look } = LOOKS[item.state];
  const what = i18n.t(`record.outbox.${item.work.kind}`);
  const when = new Date(item.updatedAt).toLocaleString(undefined, WHEN);
  return (
    <li className={cx('flex items-start gap-1.5 text-small', look)}>
      <Icon size={13} strokeWidth={2} aria-hidden className="mt-0.5 shrink-0" />
      <div className="min-w-0 wrap-anywhere">
        {i18n.t(`record.outbox.${item.state}`, { what, crm, when })}
        <OutboxFailure item={item} crm={crm} />
      </div>
    </li>
  );
}

const WHEN = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
