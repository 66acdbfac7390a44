import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { localDay } from '@/components/ledger/local-day';
import { shortDay } from '@/components/ledger/short-day';
import { StateWord } from '@/components/ledger/state-word';
import { Button } from '@/components/ui/button';
import { ledgerLines } from '@/lib/domain/ledger/ledger-line';
import { sortLedger } from '@/lib/domain/ledger/sort-ledger';
import { Section } from './section';

const MOST = 3;

/** What is owed to this customer: what is overdue first, then what comes next. */
export function RecordPromises({ onShowAll }: { readonly onShowAll: () => void }) {
  const { dossier } = useDeal();
  const now = new Date();
  const pending = sortLedger(ledgerLines(dossier.promises, localDay(now)))
    .filter(({ group }) => group === 'overdue' || group === 'open' || group === 'offered')
    .flatMap(({ lines }) => lines);
  const overdue = pending.filter(({ state }) => state === 'overdue').length;
  const figures = { open: pending.length - overdue, overdue };
  return (
    <Section
      title={i18n.t('record.promises')}
      way={
        <Button small look="link" onClick={onShowAll}>
          {i18n.t('record.allPromises')}
        </Button>
      }
    >
      <p className={overdue > 0 ? 'text-small text-danger' : 'text-small text-ink-2'}>
        {pending.length === 0
          ? i18n.t('record.noPromises')
          : i18n.t('record.promiseCount', figures)}
      </p>
      {pending.length > 0 && (
        <ul className="flex flex-col gap-2">
          {pending.slice(0, MOST).map((line) => (
            <li key={line.promise.id} className="flex flex-col gap-0.5">
              <span className="line-clamp-2 wrap-anywhere">{line.promise.sentence}</span>
              <span className="flex items-center gap-2 text-small">
                <StateWord line={line} />
                {line.due !== null && <span className="text-ink-3">{shortDay(line.due, now)}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
