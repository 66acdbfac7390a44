import { useMutation } from '@tanstack/react-query';
import { Link2, Mail, Pin } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { linkRecord } from '@/lib/queries/link-record';
import { pinThread } from '@/lib/queries/pin-thread';
import { useDeal } from '@/components/deal/deal-context';
import type { PageSubject } from '../page-subject';
import type { Shown } from '../shown-deal';

export interface PageStripProps {
  readonly subject: PageSubject;
  readonly dealId: string;
  readonly by: Extract<Shown, { kind: 'deal' }>['by'];
}

/** How the shown deal belongs to the open thread or record, and the way to make it stay so. */
export function PageStrip({ subject, dealId, by }: PageStripProps) {
  if (subject.kind === 'record')
    return <RecordStrip record={subject.record} dealId={dealId} isLinked={by === 'record'} />;
  if (subject.kind === 'mail' && subject.thread !== null) {
    return <ThreadStrip thread={subject.thread} dealId={dealId} by={by} />;
  }
  return null;
}

interface ThreadStripProps {
  readonly thread: NonNullable<Extract<PageSubject, { kind: 'mail' }>['thread']>;
  readonly dealId: string;
  readonly by: PageStripProps['by'];
}

const HOW = {
  pin: 'page.pinned',
  address: 'page.byAddress',
  domain: 'page.byDomain',
  record: 'page.linked',
  name: 'page.byName',
  choice: 'page.chosen',
} as const;

function ThreadStrip({ thread, dealId, by }: ThreadStripProps) {
  const { mutate, isPending } = useMutation(pinThread);
  const isPinned = by === 'pin';
  return (
    <Strip
      icon={isPinned ? <Pin size={13} aria-hidden /> : <Mail size={13} aria-hidden />}
      text={i18n.t(HOW[by])}
    >
      <Button
        small
        look="link"
        disabled={isPending}
        onClick={() => {
          mutate({ ...thread, dealId: isPinned ? null : dealId });
        }}
      >
        {i18n.t(isPinned ? 'page.unpin' : 'page.pin')}
      </Button>
    </Strip>
  );
}

interface RecordStripProps {
  readonly record: Extract<PageSubject, { kind: 'record' }>['record'];
  readonly dealId: string;
  readonly isLinked: boolean;
}

function RecordStrip({ record, dealId, isLinked }: RecordStripProps) {
  const { mutate, isPending } = useMutation(linkRecord);
  const { crm, account, recordId, name, stage, amount } = record;
  const { deal } = useDeal().dossier;
  const facts = [stage, amount?.text].filter((part) => typeof part === 'string' && part !== '');
  const text = facts.join(' · ');
  return (
    <Strip
      icon={<Link2 size={13} aria-hidden />}
      // The deal's own name stands right above.
      title={name === deal.name && text !== '' ? '' : name}
      text={text}
    >
      <Button
        small
        look="link"
        disabled={isPending}
        onClick={() => {
          mutate({ record: { crm, account, recordId }, dealId: isLinked ? null : dealId });
        }}
      >
        {i18n.t(isLinked ? 'page.unlink' : 'page.link')}
      </Button>
    </Strip>
  );
}

/** Long names are cut short on a line of their own, so that what stands below stays in sight. */
function Strip({
  icon,
  title = '',
  text,
  children,
}: {
  readonly icon: ReactNode;
  readonly title?: string;
  readonly text: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="flex min-h-8 items-center gap-2 border-b border-line bg-canvas py-1 pr-3 pl-4.5 text-small text-ink-2">
      <span className="shrink-0 text-ink-3">{icon}</span>
      <span className="min-w-0 flex-1">
        {[title, text]
          .filter((line) => line !== '')
          .map((line) => (
            <span key={line} className="block truncate" title={line}>
              {line}
            </span>
          ))}
      </span>
      {children}
    </div>
  );
}
