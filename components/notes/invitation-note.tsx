import { TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { localDay } from '@/components/ledger/local-day';
import { meetingOf, type Note } from '@/lib/domain/deals/note';
import { invitesBeforePrimer } from '@/lib/domain/transfer/invites-before-primer';
import { localClock } from './local-clock';

/** Said where a meeting is planned that brings champion and CSM together before the primer call. */
export function InvitationNote({ note }: { readonly note: Note }) {
  const { dossier } = useDeal();
  const now = new Date();
  const isEarly =
    note.kind !== 'call' &&
    invitesBeforePrimer(meetingOf(note, localDay(now), localClock), dossier, now);
  return (
    <div role="status" className="empty:hidden">
      {isEarly && (
        <p className="flex gap-2 rounded-md bg-warn-soft px-2.5 py-2 text-small text-warn">
          <TriangleAlert size={14} aria-hidden className="mt-px shrink-0" />
          <span>{i18n.t('transfer.reasons.invited_before_primer')}</span>
        </p>
      )}
    </div>
  );
}
