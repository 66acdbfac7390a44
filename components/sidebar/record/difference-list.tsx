import { useMutation, useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { compareRecord } from '@/lib/domain/crm/compare/compare-record';
import { differenceId, type CrmDifference } from '@/lib/domain/crm/compare/crm-difference';
import { isSilent, type CrmSays } from '@/lib/domain/crm/compare/crm-says';
import type { CrmFields } from '@/lib/domain/crm/crm-deal';
import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { newId } from '@/lib/domain/ids';
import { profileQuery } from '@/lib/queries/profile-query';
import { writeToCrm } from '@/lib/queries/write-to-crm';
import { DifferenceRow } from './difference-row';
import { Section } from './section';
import { useTake } from './use-take';

export interface DifferenceListProps {
  readonly record: CrmRecordKey;
  readonly says: CrmSays;
  /** The CRM's name. */
  readonly crm: string;
  /** Whether the CRM can be written to. */
  readonly isConnected: boolean;
}

/** What the CRM says otherwise than the brief, to be taken one by one. */
export function DifferenceList({ record, says, crm, isConnected }: DifferenceListProps) {
  const { dossier } = useDeal();
  const profile = useQuery(profileQuery).data;
  const { take, hasFailed } = useTake(record);
  const { mutate: write } = useMutation(writeToCrm);
  const now = new Date();
  const differences = compareRecord(says, dossier, profile?.name ?? '');
  const writeOurs = (difference: CrmDifference) => {
    const fields = isConnected ? oursAsFields(difference) : null;
    if (fields === null) return null;
    return () => {
      const { crm: id, account, recordId } = record;
      write({
        id: newId(),
        dealId: dossier.deal.id,
        record: { crm: id, account, recordId },
        work: { kind: 'fields', fields },
      });
    };
  };
  // Until the rep's name is known, an owner might only seem to be another.
  if (profile === undefined) return null;
  if (isSilent(says)) {
    return (
      <p className="border-b border-line px-4 py-3 text-small text-ink-2 first-letter:uppercase">
        {i18n.t('record.silent', { crm })}
      </p>
    );
  }
  if (differences.length === 0) {
    return (
      <p className="flex items-center gap-1.5 border-b border-line px-4 py-3 text-small text-ink-2">
        <Check size={13} strokeWidth={2} aria-hidden className="shrink-0 text-accent" />
        {i18n.t('record.agrees', { crm })}
      </p>
    );
  }
  return (
    <Section title={i18n.t('record.differences', { crm })}>
      {hasFailed && (
        <p role="alert" className="text-small text-danger">
          {i18n.t('record.notTaken')}
        </p>
      )}
      <ul className="divide-y divide-line rounded-lg border border-line">
        {differences.map((difference) => (
          <DifferenceRow
            key={differenceId(difference)}
            difference={difference}
            crm={crm}
            now={now}
            onTake={() => {
              take(difference);
            }}
            onWrite={writeOurs(difference)}
          />
        ))}
      </ul>
    </Section>
  );
}

/** What the deal here says of a difference, as fields of the CRM; null where it says nothing the CRM has a field for. */
function oursAsFields(difference: CrmDifference): CrmFields | null {
  if (difference.kind === 'amount' && difference.ours !== null) {
    const { value, currency } = difference.ours;
    return { amount: { value, currency: currency === '' ? null : currency } };
  }
  return difference.kind === 'closeDate' && difference.ours !== null
    ? { closeDate: difference.ours }
    : null;
}
