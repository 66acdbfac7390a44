import { failureWords } from '@/components/crm/failure-words';
import { crmById, type CrmId } from '@/lib/domain/crm/crm-catalog';
import type { CrmFailure } from '@/lib/domain/crm/crm-failure';

export interface FailureProps {
  readonly failure: CrmFailure;
  readonly crm: CrmId;
}

/** Why a CRM did not do what it was asked, with what it named. What helps stands around it. */
export function Failure({ failure, crm }: FailureProps) {
  const { message, detail } = failureWords(failure, crmById(crm)?.label ?? crm);
  return (
    <>
      {message} {detail}
    </>
  );
}
