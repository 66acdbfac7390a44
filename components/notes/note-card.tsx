import { Pencil, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { shortDay } from '@/components/ledger/short-day';
import { Chip } from '@/components/ui/chip';
import { cx } from '@/components/ui/cx';
import { IconButton } from '@/components/ui/icon-button';
import { isOfHeld, type Note } from '@/lib/domain/deals/note';
import { LiftBar } from './lift-bar';
import { NoteWords } from './note-words';

export interface NoteCardProps {
  readonly note: Note;
  /** The brief has led here. */
  readonly isSought: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One conversation as it was noted; words selected in it can go into the brief. */
export function NoteCard({ note, isSought, onEdit, onRemove }: NoteCardProps) {
  const card = useRef<HTMLElement>(null);
  const words = useWordsIn(card);
  useEffect(() => {
    if (!isSought) return;
    card.current?.scrollIntoView({ block: 'center' });
    card.current?.focus({ preventScroll: true });
  }, [isSought]);
  const now = new Date();
  const kind = i18n.t(`note.kinds.${note.kind}`);
  const name = `${kind}, ${shortDay(note.date, now)}`;
  const isEmpty = note.notes === '' && note.decided === '';
  return (
    <article
      ref={card}
      tabIndex={-1}
      aria-label={name}
      className={cx(
        'flex flex-col gap-1.5 rounded-lg border p-3',
        'outline-none',
        isSought ? 'border-accent bg-accent-soft/40' : 'border-line',
      )}
    >
      <div className="flex items-center gap-2">
        <h2 className="font-semibold whitespace-nowrap">{shortDay(note.date, now)}</h2>
        <Chip tone={note.kind === 'call' ? 'neutral' : 'accent'}>{kind}</Chip>
        {note.kind !== 'call' && !isOfHeld(note) && (
          <Chip tone="warn">{i18n.t('note.planned')}</Chip>
        )}
        <span className="flex-1" />
        <IconButton
          label={i18n.t('note.edit', { name })}
          icon={Pencil}
          data-edit={note.id}
          className="-my-1"
          onClick={onEdit}
        />
        <IconButton
          label={i18n.t('note.remove', { name })}
          icon={Trash2}
          className="-my-1 -mr-1"
          onClick={onRemove}
        />
      </div>
      {note.who.length > 0 && <p className="text-small text-ink-3">{note.who.join(', ')}</p>}
      {isEmpty && <p className="text-small text-ink-3">{i18n.t('note.nothing')}</p>}
      {note.notes !== '' && <NoteWords noteId={note.id} text={note.notes} />}
      {note.decided !== '' && (
        <>
          <h3 className="text-small font-medium text-ink-2">{i18n.t('note.decided')}</h3>
          <NoteWords noteId={note.id} text={note.decided} />
        </>
      )}
      {words !== '' && <LiftBar note={note} words={words} />}
    </article>
  );
}

/** The words selected within an element; those of a press elsewhere stay until something else is selected. */
function useWordsIn(place: React.RefObject<HTMLElement | null>): string {
  const [words, setWords] = useState('');
  useEffect(() => {
    const read = () => {
      const selection = document.getSelection();
      const isHere = place.current?.contains(selection?.anchorNode ?? null) ?? false;
      // The cursor went into a field of a dialog: what was selected here is being used.
      if (selection?.isCollapsed === true && document.activeElement?.closest('[role=dialog]'))
        return;
      setWords(isHere ? (selection?.toString().trim() ?? '') : '');
    };
    document.addEventListener('selectionchange', read);
    return () => {
      document.removeEventListener('selectionchange', read);
    };
  }, [place]);
  return words;
}
