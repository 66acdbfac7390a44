import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { proposeDeal, type DealProposal } from '@/lib/domain/deals/propose-deal';
import { domainOf } from '@/lib/domain/mail/mail-address';
import type { Profile } from '@/lib/domain/profile';
import { profileQuery } from '@/lib/queries/profile-query';
import { Elsewhere } from '../elsewhere/elsewhere';
import type { PageSubject } from '../page-subject';
import { PlainHeader } from '../plain-header';
import { DealSearch } from '@/components/deals/deal-search';
import { NewDealForm } from '@/components/deals/new-deal-form';
import { NO_PROPOSAL } from '@/components/deals/no-proposal';

export interface UnknownDealProps {
  readonly subject: PageSubject;
  readonly onChoose: (dealId: string) => void;
}

/** The page is about somebody no deal knows: start the deal from what the page says, or choose one. */
export function UnknownDeal({ subject, onChoose }: UnknownDealProps) {
  const profile = useQuery(profileQuery);
  const [isChoosing, setIsChoosing] = useState(false);
  const isRecord = subject.kind === 'record';
  return (
    <>
      <PlainHeader title={i18n.t(isRecord ? 'deal.newFromRecord' : 'deal.newFromThread')} />
      {subject.kind === 'mail' && <Elsewhere shown={null} />}
      <div className="min-h-0 flex-1 overflow-y-auto p-4">
        <p className="text-body font-medium">
          {i18n.t(isRecord ? 'deal.noneForRecord' : 'deal.noneForThread')}
        </p>
        <p className="mb-4 text-small text-ink-2">
          {i18n.t(isRecord ? 'deal.noneForRecordHint' : 'deal.noneForThreadHint')}{' '}
          <Button
            look="link"
            small
            onClick={() => {
              setIsChoosing(true);
            }}
          >
            {i18n.t('deal.choose')}
          </Button>
        </p>
        {!profile.isPending && (
          <NewDealForm
            proposal={proposalOf(subject, profile.data ?? null)}
            thread={subject.kind === 'mail' ? subject.thread : null}
            record={isRecord ? subject.record : null}
            onCreated={onChoose}
          />
        )}
      </div>
      <Dialog
        flush
        title={i18n.t('deal.choose')}
        open={isChoosing}
        onClose={() => {
          setIsChoosing(false);
        }}
      >
        <DealSearch onChoose={onChoose} />
      </Dialog>
    </>
  );
}

function proposalOf(subject: PageSubject, profile: Profile | null): DealProposal {
  if (subject.kind === 'record') {
    const { name, company } = subject.record;
    return { ...NO_PROPOSAL, name, company: company ?? '' };
  }
  if (subject.kind === 'none') return NO_PROPOSAL;
  const own = new Set(profile?.ownDomains);
  const mine = [profile?.address, subject.thread?.mailbox];
  const theirs = subject.people.filter(
    ({ address }) => !own.has(domainOf(address)) && !mine.includes(address),
  );
  return proposeDeal(theirs, subject.title);
}
