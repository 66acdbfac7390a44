import { useQuery } from '@tanstack/react-query';
import { BookmarkPlus, Handshake } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { DeskLink } from '@/components/deal/desk-link';
import { useDeal } from '@/components/deal/deal-context';
import { dealHash } from '@/components/desk/desk-route';
import { AddPromiseForm } from '@/components/ledger/add-promise-form';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Note } from '@/lib/domain/deals/note';
import { profileQuery } from '@/lib/queries/profile-query';
import { LiftMenu } from './lift-menu';
import { useLift, type LiftState } from './use-lift';

export interface LiftBarProps {
  readonly note: Note;
  /** The words selected in the note; empty for none. */
  readonly words: string;
}

/** What can be done with words selected in a note: into the brief, or into the ledger. */
export function LiftBar({ note, words }: LiftBarProps) {
  const { dossier } = useDeal();
  const profile = useQuery(profileQuery);
  const { state, put } = useLift(note);
  const [open, setOpen] = useState<'lift' | 'promise' | null>(null);
  const leave = () => {
    setOpen(null);
  };
  const isIdle = words === '';
  return (
    <div
      className="flex flex-wrap items-center gap-x-2 gap-y-1"
      // A press on the bar would take the selection away before it is used.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
    >
      <Button
        small
        disabled={isIdle}
        onClick={() => {
          setOpen('lift');
        }}
      >
        <BookmarkPlus size={13} aria-hidden />
        {i18n.t('note.put')}
      </Button>
      <Button
        small
        disabled={isIdle}
        onClick={() => {
          setOpen('promise');
        }}
      >
        <Handshake size={13} aria-hidden />
        {i18n.t('note.promise')}
      </Button>
      <span role="status" className="min-w-0 text-small text-ink-3">
        {state.kind === 'idle' ? isIdle && i18n.t('note.select') : <Outcome state={state} />}
      </span>
      <Dialog flush title={i18n.t('note.where')} open={open === 'lift'} onClose={leave}>
        <LiftMenu
          words={words}
          people={dossier.people}
          onChoose={(option) => {
            put(option, words);
            leave();
          }}
        />
      </Dialog>
      <Dialog title={i18n.t('addPromise.title')} open={open === 'promise'} onClose={leave}>
        <AddPromiseForm
          dealId={dossier.deal.id}
          people={dossier.people}
          profile={profile.data ?? null}
          now={new Date()}
          said={{ sentence: words, saidOn: note.date, source: sourceOf(note), names: note.who }}
          onDone={leave}
        />
      </Dialog>
    </div>
  );
}

function Outcome({ state }: { readonly state: Exclude<LiftState, { kind: 'idle' }> }) {
  const { deal } = useDeal().dossier;
  if (state.kind === 'no_room') return i18n.t('note.noRoom');
  if (state.kind === 'failed') return i18n.t('note.failed');
  const { label, target } = state.option;
  return (
    <>
      {i18n.t('note.placed', { place: label })}{' '}
      <DeskLink
        hash={dealHash(deal.id, 'brief', target.kind === 'fact' ? target.field : 'peopleMap')}
        className="text-accent hover:text-accent-strong hover:underline"
      >
        {i18n.t('note.show')}
      </DeskLink>
    </>
  );
}

function sourceOf({ kind }: Note) {
  return kind === 'call' || kind === 'debrief' ? kind : 'meeting';
}
