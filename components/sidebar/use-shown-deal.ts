import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PageContext } from '@/lib/domain/page/page-context';
import { crmReadQuery } from '@/lib/queries/crm-read-query';
import { dealMatchQuery } from '@/lib/queries/deal-match-query';
import { pageContextQuery } from '@/lib/queries/page-context-query';
import { profileQuery } from '@/lib/queries/profile-query';
import { recordMatchQuery } from '@/lib/queries/record-match-query';
import { pageSubject, type PageSubject } from './page-subject';
import { shownDeal, type DealChoice, type Shown } from './shown-deal';

export interface ShownDeal {
  readonly context: PageContext | null;
  readonly subject: PageSubject;
  readonly shown: Shown;
  /** The deal that the rep chose or made here, for as long as the page is about the same. */
  readonly chosenId: string | null;
  readonly choose: (dealId: string) => void;
}

/** The deal the sidebar shows, following the page and the rep's choices. */
export function useShownDeal(): ShownDeal {
  const page = useQuery(pageContextQuery);
  const context = page.data ?? null;
  const profile = useQuery(profileQuery).data ?? null;
  const subject = pageSubject(context, profile);
  const mailMatch = useQuery({
    ...dealMatchQuery(
      subject.kind === 'mail' ? subject.thread : null,
      subject.kind === 'mail' ? subject.people : [],
    ),
    ...(subject.kind === 'mail' ? {} : { queryFn: skipToken }),
  });
  const record = subject.kind === 'record' ? subject.record : NO_RECORD;
  const read = useQuery({
    ...crmReadQuery(record),
    ...(subject.kind === 'record' ? {} : { queryFn: skipToken }),
  }).data;
  const contacts = read?.kind === 'read' ? read.deal.contacts : [];
  const recordMatch = useQuery({
    ...recordMatchQuery(
      record,
      contacts.flatMap(({ address }) => (address === null ? [] : [address])),
    ),
    ...(subject.kind === 'record' ? {} : { queryFn: skipToken }),
  });
  const [choice, setChoice] = useState<DealChoice | null>(null);
  const [before, setBefore] = useState<string | null>(null);
  // The page turned to something else: a choice is not remembered, a pin or a link is.
  if (choice !== null && subject.key !== null && choice.subjectKey !== subject.key) setChoice(null);
  const match = subject.kind === 'mail' ? mailMatch.data : recordMatch.data;
  const shown: Shown = page.isPending
    ? { kind: 'wait' }
    : shownDeal({ subjectKey: subject.key, match, choice, before });
  // What is shown now is what stays when the page turns to nothing; React allows this during a render.
  if (shown.kind === 'deal' && shown.dealId !== before) setBefore(shown.dealId);
  return {
    context,
    subject,
    shown,
    chosenId: choice?.dealId ?? null,
    choose: (dealId) => {
      setChoice({ dealId, subjectKey: subject.key });
    },
  };
}

const NO_RECORD = {
  crm: '',
  account: '',
  recordId: '-',
  name: '',
  stage: null,
  standing: null,
  amount: null,
  company: null,
  closeDate: null,
  owner: null,
};
