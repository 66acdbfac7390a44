import { useMutation, useQuery } from '@tanstack/react-query';
import { Handshake, Plus, SquareArrowOutUpRight } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { AddPromiseForm } from '@/components/ledger/add-promise-form';
import { localDay } from '@/components/ledger/local-day';
import { PromiseDetails } from '@/components/ledger/promise-details';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { EmptyState } from '@/components/ui/empty-state';
import { filterLedger, WHOLE_LEDGER } from '@/lib/domain/ledger/filter-ledger';
import { ledgerLines } from '@/lib/domain/ledger/ledger-line';
import { sortLedger } from '@/lib/domain/ledger/sort-ledger';
import { openDesk } from '@/lib/queries/open-desk';
import { profileQuery } from '@/lib/queries/profile-query';
import { useDeal } from '@/components/deal/deal-context';
import { LedgerSection } from './ledger-section';
import { NarrowFilter } from './narrow-filter';

/** Fewer lines than this are found by looking. */
const FILTER_FROM = 13;

/** The deal's ledger: what seems kept, what is overdue, what is open, what was refused, what is done. */
export function PromisesView() {
  const { dossier } = useDeal();
  const profile = useQuery(profileQuery);
  const { mutate: desk } = useMutation(openDesk);
  const [filter, setFilter] = useState(WHOLE_LEDGER);
  const [isAdding, setIsAdding] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  const now = new Date();
  const today = localDay(now);
  const lines = ledgerLines(dossier.promises, today);
  const shown = filterLedger(lines, filter, { today, dealNames: new Map() });
  const opened = lines.find(({ promise }) => promise.id === openId);
  const add = (
    <Button
      small
      onClick={() => {
        setIsAdding(true);
      }}
    >
      <Plus size={13} aria-hidden />
      {i18n.t('addPromise.button')}
    </Button>
  );
  return (
    <div className="flex flex-1 flex-col gap-3 p-4">
      <div className="flex items-center justify-between gap-2">
        {lines.length > 0 ? add : <span />}
        <Button
          small
          look="quiet"
          onClick={() => {
            desk({ hash: '#promises' });
          }}
        >
          {i18n.t('ledger.allPromises')}
          <SquareArrowOutUpRight size={13} aria-hidden />
        </Button>
      </div>
      {lines.length >= FILTER_FROM && <NarrowFilter filter={filter} onChange={setFilter} />}
      {lines.length === 0 && (
        <EmptyState icon={Handshake} title={i18n.t('ledger.none')} text={i18n.t('ledger.noneHint')}>
          {add}
        </EmptyState>
      )}
      {lines.length > 0 && shown.length === 0 && (
        <EmptyState
          icon={Handshake}
          title={i18n.t('ledger.noMatch')}
          text={i18n.t('ledger.noMatchHint')}
        >
          <Button
            onClick={() => {
              setFilter(WHOLE_LEDGER);
            }}
          >
            {i18n.t('ledger.clearFilters')}
          </Button>
        </EmptyState>
      )}
      {sortLedger(shown).map(({ group, lines: own }) => (
        <LedgerSection key={group} group={group} lines={own} now={now} onOpen={setOpenId} />
      ))}
      <Dialog
        title={i18n.t('addPromise.title')}
        open={isAdding}
        onClose={() => {
          setIsAdding(false);
        }}
      >
        <AddPromiseForm
          dealId={dossier.deal.id}
          people={dossier.people}
          profile={profile.data ?? null}
          now={now}
          onDone={() => {
            setIsAdding(false);
          }}
        />
      </Dialog>
      <Dialog
        title={i18n.t('ledger.details')}
        open={opened !== undefined}
        onClose={() => {
          setOpenId(null);
        }}
      >
        {opened !== undefined && <PromiseDetails line={opened} deals={[]} now={now} />}
      </Dialog>
    </div>
  );
}
