import { CloudAlert } from 'lucide-react';
import { i18n } from '#i18n';
import type { DealName } from '@/lib/domain/deals/deal';
import type { LedgerLine } from '@/lib/domain/ledger/ledger-line';
import { DeliveryOffer } from './delivery-offer';
import { EditedText } from './edited-text';
import { OriginLine } from './origin-line';
import { PromiseChoices } from './promise-choices';
import { PromiseHistory } from './promise-history';
import { keepingWords } from './promise-words';
import { shortDay } from './short-day';
import { useChangeLine } from './use-change-line';

export interface PromiseDetailsProps {
  readonly line: LedgerLine;
  readonly deals: readonly DealName[];
  readonly now: Date;
}

/** All of one promise: what may be corrected, where it was said, and what happened to it. */
export function PromiseDetails({ line, deals, now }: PromiseDetailsProps) {
  const { promise, repeats, delivery } = line;
  const changes = useChangeLine(line);
  const keeping = keepingWords(line, now);
  const dealNames = new Map(deals.map(({ id, name }) => [id, name]));
  return (
    <div className="flex flex-col gap-4">
      {delivery !== null && <DeliveryOffer line={line} delivery={delivery} now={now} />}
      <div>
        <EditedText
          label={i18n.t(`ledger.sentence.${promise.type}`)}
          rows={2}
          value={promise.sentence}
          onCommit={(sentence) => {
            changes.change({ sentence });
          }}
        />
        <div className="pt-1">
          <OriginLine promise={promise} now={now} />
          {keeping !== null && <p className="text-small wrap-anywhere text-ink-3">{keeping}</p>}
        </div>
      </div>
      <PromiseChoices line={line} deals={deals} changes={changes} />
      <SaveNote isError={changes.isError} isPending={changes.isPending} isSaved={changes.isSaved} />
      {repeats.length > 0 && (
        <ul aria-label={i18n.t('ledger.repeats')} className="flex flex-col gap-2">
          {repeats.map((one) => (
            <li key={one.id}>
              <p className="text-small font-medium text-ink-2">
                {i18n.t('ledger.saidAgain', { day: shortDay(one.sentAt ?? one.createdAt, now) })}
              </p>
              <p className="wrap-anywhere">{one.sentence}</p>
              <OriginLine promise={one} now={now} />
            </li>
          ))}
        </ul>
      )}
      <PromiseHistory events={promise.history} facts={{ now, dealNames }} />
    </div>
  );
}

function SaveNote(note: {
  readonly isError: boolean;
  readonly isPending: boolean;
  readonly isSaved: boolean;
}) {
  return (
    <p role="status" className="-mt-2 flex min-h-4 items-center gap-1 text-small text-ink-3">
      {note.isError ? (
        <span className="flex items-center gap-1 text-danger">
          <CloudAlert size={13} aria-hidden />
          {i18n.t('ledger.notSaved')}
        </span>
      ) : note.isPending ? (
        i18n.t('save.saving')
      ) : (
        note.isSaved && i18n.t('save.saved')
      )}
    </p>
  );
}
