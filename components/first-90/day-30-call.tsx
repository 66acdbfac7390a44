import { useQuery } from '@tanstack/react-query';
import { useContext, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { DeskLink, OnDesk } from '@/components/deal/desk-link';
import { shortDay } from '@/components/ledger/short-day';
import { useLogMeeting } from '@/components/notes/use-log-meeting';
import { dealHash } from '@/components/desk/desk-route';
import { Button } from '@/components/ui/button';
import { UndoBar } from '@/components/ui/undo-bar';
import { heldMeetings } from '@/lib/domain/deals/held-meetings';
import type { Meeting } from '@/lib/domain/deals/meeting';
import { overviewQuery } from '@/lib/queries/overviews-query';
import { Day30Form } from './day-30-form';
import { Day30Script } from './day-30-script';

export interface Day30CallProps {
  /** Whether the viewer is the AE, who holds it. */
  readonly isOwn: boolean;
  readonly now: Date;
}

/** The five-minute call with the champion on day 30: what to say, when, and what they answered. */
export function Day30Call({ isOwn, now }: Day30CallProps) {
  const id = useId();
  const { deal, meetings } = useDeal().dossier;
  const isOnDesk = useContext(OnDesk);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isLogging, setLogging] = useState(false);
  const { log, undo, isLogged, hasFailed } = useLogMeeting();
  const held = heldMeetings(meetings, now).findLast(({ kind }) => kind === 'day_30_call') ?? null;
  const planned =
    meetings.find(({ kind, heldAt }) => kind === 'day_30_call' && heldAt === null) ?? null;
  const close = () => {
    setLogging(false);
    // The form took the cursor with it.
    heading.current?.focus();
  };
  return (
    <section aria-labelledby={id}>
      <h3
        ref={heading}
        id={id}
        tabIndex={-1}
        className="text-small font-medium text-ink-2 outline-none"
      >
        {i18n.t('first90.call.title')}
      </h3>
      {held === null ? <Ahead planned={planned} now={now} /> : <Answer held={held} now={now} />}
      {isOwn && !isLogging && (
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <Day30Script />
          {held === null && (
            <Button
              small
              onClick={() => {
                setLogging(true);
              }}
            >
              {i18n.t('first90.call.log')}
            </Button>
          )}
          {held === null && planned === null && isOnDesk && (
            <DeskLink
              hash={dealHash(deal.id, 'calls')}
              className="inline-flex min-h-6 items-center px-1 text-small text-accent hover:text-accent-strong hover:underline"
            >
              {i18n.t('first90.call.plan')}
            </DeskLink>
          )}
        </div>
      )}
      {isLogging && (
        <Day30Form
          planned={planned?.attendees ?? []}
          onSave={(said) => {
            log({ kind: 'day_30_call', meetingId: planned?.id ?? null }, said);
            close();
          }}
          onCancel={close}
        />
      )}
      {hasFailed && (
        <p role="alert" className="mt-1 text-small text-danger">
          {i18n.t('note.failed')}
        </p>
      )}
      <UndoBar
        text={isLogged ? i18n.t('first90.call.saved') : null}
        onUndo={() => {
          undo();
          heading.current?.focus();
        }}
      />
    </section>
  );
}

function Ahead({ planned, now }: { readonly planned: Meeting | null; readonly now: Date }) {
  const { deal } = useDeal().dossier;
  const { data: overview } = useQuery(overviewQuery(deal.id));
  const due = overview?.clocks.find(({ id }) => id === 'day_30_call')?.dueAt ?? null;
  const plannedAt = planned?.plannedAt ?? null;
  return (
    <p className="mt-0.5">
      {i18n.t('first90.call.hint')}
      {plannedAt !== null && (
        <span className="text-ink-2">
          {' '}
          {i18n.t('first90.call.planned', { day: shortDay(plannedAt, now) })}.
        </span>
      )}
      {plannedAt === null && due !== null && (
        <span className="text-ink-2">
          {' '}
          {i18n.t('first90.call.by', { day: shortDay(due, now) })}.
        </span>
      )}
    </p>
  );
}

function Answer({
  held: { heldAt, outcome, attendees },
  now,
}: {
  readonly held: Meeting;
  readonly now: Date;
}) {
  const names = attendees.join(', ');
  return (
    <>
      {outcome.trim() === '' ? (
        <p className="mt-0.5 text-ink-2">{i18n.t('first90.call.nothing')}</p>
      ) : (
        <blockquote className="mt-0.5 wrap-anywhere whitespace-pre-line">
          {i18n.t('tracking.quote', { quote: outcome.trim() })}
        </blockquote>
      )}
      <p className="text-small text-ink-2">
        {i18n.t('first90.call.held', { day: shortDay(heldAt ?? '', now) })}
        {names !== '' && ` · ${names}`}
      </p>
    </>
  );
}
