import { useMutation, useQuery } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { Button } from '@/components/ui/button';
import { crmById } from '@/lib/domain/crm/crm-catalog';
import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { newId } from '@/lib/domain/ids';
import type { CrmRead } from '@/lib/queries/crm-read-query';
import { openSettings } from '@/lib/queries/open-settings';
import { outboxQuery } from '@/lib/queries/outbox-query';
import { writeToCrm } from '@/lib/queries/write-to-crm';
import { OutboxLine } from './outbox-line';
import { Section } from './section';

export interface WriteBriefProps {
  readonly record: CrmRecordKey;
  /** The CRM's name. */
  readonly crm: string;
  readonly read: CrmRead | undefined;
}

/** The way of the brief into the CRM, and of whatever else is on its way there. */
export function WriteBrief({ record, crm, read }: WriteBriefProps) {
  const { deal } = useDeal().dossier;
  const { mutate: write, isPending, isError } = useMutation(writeToCrm);
  const { mutate: settings } = useMutation(openSettings);
  const items = (useQuery(outboxQuery(deal.id)).data ?? []).filter(
    (item) => item.record.recordId === record.recordId && item.record.account === record.account,
  );
  // Of a CRM without a connector there is nothing to connect.
  if (read === undefined || crmById(record.crm) === null) return null;
  if (read.kind === 'none') {
    return (
      <Section title={i18n.t('record.inCrm', { crm })}>
        <p className="text-small text-ink-2">
          {i18n.t('record.notConnected', { crm })}{' '}
          <Button
            small
            look="link"
            onClick={() => {
              settings({});
            }}
          >
            {i18n.t('record.connect', { crm })}
          </Button>
        </p>
      </Section>
    );
  }
  const isWritten = items.some(({ work, state }) => work.kind === 'note' && state === 'done');
  return (
    <Section title={i18n.t('record.inCrm', { crm })}>
      <ul className="flex flex-col gap-2 empty:hidden">
        {items.map((item) => (
          <OutboxLine key={item.id} item={item} crm={crm} />
        ))}
      </ul>
      {isError && (
        <p role="alert" className="text-small text-danger">
          {i18n.t('record.notWritten')}
        </p>
      )}
      <div>
        <Button
          small
          disabled={isPending}
          onClick={() => {
            const { crm: id, account, recordId } = record;
            write({
              id: newId(),
              dealId: deal.id,
              record: { crm: id, account, recordId },
              work: { kind: 'note' },
            });
          }}
        >
          <FileUp size={13} aria-hidden />
          {i18n.t(isWritten ? 'record.updateNote' : 'record.writeNote', { crm })}
        </Button>
      </div>
    </Section>
  );
}
