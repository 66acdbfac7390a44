import { useMutation, useQuery } from '@tanstack/react-query';
import { ExternalLink, RefreshCw, Send } from 'lucide-react';
import { useContext } from 'react';
import { i18n } from '#i18n';
import { OnDesk } from '@/components/deal/desk-link';
import { Button } from '@/components/ui/button';
import type { SentEmail } from '@/lib/domain/deals/sent-email';
import type { Reread } from '@/lib/domain/emails/tracking/awaited-thread';
import { openThread } from '@/lib/queries/open-thread';
import { pageContextQuery } from '@/lib/queries/page-context-query';
import { rereadQuery } from '@/lib/queries/reread-query';

export interface NudgeWayProps {
  readonly email: SentEmail;
  readonly onNudge: ((email: SentEmail) => void) | undefined;
}

/** The way to the reminder, which leads through the thread: it is offered once no answer was found there. */
export function NudgeWay({ email, onNudge }: NudgeWayProps) {
  const isOnDesk = useContext(OnDesk);
  if (isOnDesk) return <ToThread email={email} text={i18n.t('tracking.onDesk')} />;
  return <BesidePage email={email} onNudge={onNudge} />;
}

function BesidePage({ email, onNudge }: NudgeWayProps) {
  const page = useQuery(pageContextQuery).data;
  const open = page?.kind === 'mail' ? (page.thread?.threadId ?? null) : null;
  const { data, refetch, isFetching } = useQuery(rereadQuery(email.id, open));
  if (data === undefined) return null;
  if (data.state !== 'read') return <ToThread email={email} text={i18n.t('tracking.elsewhere')} />;
  return (
    <Looked
      reread={data}
      isFetching={isFetching}
      onLook={() => void refetch()}
      onRemind={
        onNudge &&
        (() => {
          onNudge(email);
        })
      }
    />
  );
}

function ToThread({ email, text }: { readonly email: SentEmail; readonly text: string }) {
  const { mutate } = useMutation(openThread);
  return (
    <div className="flex flex-col items-start gap-1.5">
      <p className="text-small text-ink-2">{text}</p>
      {email.threadId !== null && (
        <Button
          small
          onClick={() => {
            mutate({ id: email.id });
          }}
        >
          <ExternalLink size={13} aria-hidden />
          {i18n.t('tracking.openThread')}
        </Button>
      )}
    </div>
  );
}

interface LookedProps {
  readonly reread: Extract<Reread, { state: 'read' }>;
  readonly isFetching: boolean;
  readonly onLook: () => void;
  readonly onRemind: (() => void) | undefined;
}

function Looked({ reread, isFetching, onLook, onRemind }: LookedProps) {
  const { folded } = reread;
  return (
    <div className="flex flex-col items-start gap-1.5">
      <p role="status" className="text-small text-ink-2">
        {folded > 0 ? i18n.t('tracking.folded', folded) : i18n.t('tracking.nothingNew')}
      </p>
      {folded > 0 ? (
        <Button small disabled={isFetching} onClick={onLook}>
          <RefreshCw size={13} aria-hidden />
          {i18n.t('tracking.lookAgain')}
        </Button>
      ) : (
        onRemind && (
          <Button small look="primary" onClick={onRemind}>
            <Send size={13} aria-hidden />
            {i18n.t('tracking.remind')}
          </Button>
        )
      )}
    </div>
  );
}
