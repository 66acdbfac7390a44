import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Switch } from '@/components/ui/switch';
import type { Deal } from '@/lib/domain/deals/deal';
import { linkRecord } from '@/lib/queries/link-record';
import { pinThread } from '@/lib/queries/pin-thread';
import { Elsewhere } from '../elsewhere/elsewhere';
import type { PageSubject } from '../page-subject';
import { PlainHeader } from '../plain-header';
import { DealRows } from '@/components/deals/deal-rows';
import { UnknownDeal } from './unknown-deal';

export interface WhoseDealProps {
  readonly candidates: readonly Deal[];
  readonly subject: PageSubject;
  readonly onChoose: (dealId: string) => void;
}

/** Several deals fit: asks once, and can remember the answer. */
export function WhoseDeal({ candidates, subject, onChoose }: WhoseDealProps) {
  const [remembers, setRemembers] = useState(true);
  const [isNew, setIsNew] = useState(false);
  const { mutate: pin } = useMutation(pinThread);
  const { mutate: link } = useMutation(linkRecord);
  const choose = (dealId: string) => {
    if (remembers && subject.kind === 'mail' && subject.thread !== null)
      pin({ ...subject.thread, dealId });
    if (remembers && subject.kind === 'record') {
      const { crm, account, recordId } = subject.record;
      link({ record: { crm, account, recordId }, dealId });
    }
    onChoose(dealId);
  };
  if (isNew) return <UnknownDeal subject={subject} onChoose={onChoose} />;
  const canRemember =
    subject.kind === 'record' || (subject.kind === 'mail' && subject.thread !== null);
  return (
    <>
      <PlainHeader title={i18n.t('deal.whose')} />
      {subject.kind === 'mail' && <Elsewhere shown={null} />}
      <div className="min-h-0 flex-1 overflow-y-auto px-2 py-3">
        <p className="px-2 pb-3 text-small text-ink-2">
          {i18n.t('deal.whoseHint', candidates.length)}
        </p>
        <DealRows title={i18n.t('deal.found')} deals={candidates} onChoose={choose} />
        <div className="flex flex-wrap items-center justify-between gap-2 px-2 pt-3">
          {canRemember && (
            <Switch
              small
              checked={remembers}
              onChange={(event) => {
                setRemembers(event.target.checked);
              }}
            >
              {i18n.t(subject.kind === 'record' ? 'deal.rememberRecord' : 'deal.rememberThread')}
            </Switch>
          )}
          <Button
            small
            onClick={() => {
              setIsNew(true);
            }}
          >
            {i18n.t('deal.new')}
          </Button>
        </div>
      </div>
    </>
  );
}
