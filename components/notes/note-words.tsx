import { useMemo } from 'react';
import { i18n } from '#i18n';
import { DeskLink } from '@/components/deal/desk-link';
import { useDeal } from '@/components/deal/deal-context';
import { dealHash } from '@/components/desk/desk-route';
import { isFactItem, type BriefItem } from '@/lib/domain/brief/brief-item';
import { liftedFrom, notePieces, type NotePiece } from '@/lib/domain/brief/lifted-from';

export interface NoteWordsProps {
  readonly noteId: string;
  readonly text: string;
}

/** A note's text; what of it stands in the brief is marked and leads there. */
export function NoteWords({ noteId, text }: NoteWordsProps) {
  const { dossier } = useDeal();
  const { facts, people } = dossier;
  const pieces = useMemo(
    () => notePieces(text, liftedFrom({ facts, people }, { ref: noteId, text })),
    [text, facts, people, noteId],
  );
  return (
    <p className="wrap-anywhere whitespace-pre-wrap">
      {pieces.map((piece, index) =>
        piece.lifted.length === 0 ? (
          piece.text
        ) : (
          <LiftedPiece key={index} piece={piece} dealId={dossier.deal.id} />
        ),
      )}
    </p>
  );
}

function LiftedPiece({ piece, dealId }: { readonly piece: NotePiece; readonly dealId: string }) {
  const items = [...new Set(piece.lifted.map(({ item }) => item))];
  const place = items.map(itemName).join(', ');
  return (
    <mark className="rounded-sm bg-accent-soft text-ink">
      <DeskLink
        hash={dealHash(dealId, 'brief', items[0])}
        title={i18n.t('note.lifted', { place })}
        className="underline decoration-accent decoration-dotted underline-offset-2 hover:decoration-solid"
      >
        {piece.text}
      </DeskLink>
    </mark>
  );
}

function itemName(item: BriefItem): string {
  return isFactItem(item) ? i18n.t(`fact.${item}.title`) : i18n.t('group.people');
}
