import { useQuery } from '@tanstack/react-query';
import { useDeal } from '@/components/deal/deal-context';
import { crmSays } from '@/lib/domain/crm/compare/crm-says';
import type { DealView } from '@/lib/domain/page/deal-view';
import type { CrmRecord } from '@/lib/domain/page/page-context';
import { crmReadQuery } from '@/lib/queries/crm-read-query';
import { crmName } from '@/components/crm/crm-name';
import { DifferenceList } from './difference-list';
import { RecordMails } from './record-mails';
import { RecordPeople } from './record-people';
import { RecordPromises } from './record-promises';
import { RecordReadiness } from './record-readiness';
import { RecordSource } from './record-source';
import { WriteBrief } from './write-brief';

export interface RecordViewProps {
  readonly record: CrmRecord;
  readonly onShow: (view: DealView) => void;
}

/** What a rep wants to see of a deal beside its CRM record: what lacks, what differs, what is owed to whom. */
export function RecordView({ record, onShow }: RecordViewProps) {
  const { session } = useDeal();
  const { data: read, isPending } = useQuery(crmReadQuery(record));
  const crm = crmName(record.crm);
  const isConnected = read !== undefined && read.kind !== 'none';
  return (
    <div className="flex flex-1 flex-col">
      <RecordReadiness />
      {/* Before the interface has answered, the page alone might seem to agree. */}
      {!isPending && (
        <DifferenceList
          record={record}
          says={crmSays(record, read?.kind === 'read' ? read.deal : null)}
          crm={crm}
          isConnected={isConnected}
        />
      )}
      <WriteBrief record={record} crm={crm} read={read} />
      <RecordPromises
        onShowAll={() => {
          onShow('promises');
        }}
      />
      <RecordPeople
        onShowAll={() => {
          session.point({ kind: 'group', group: 'people' });
        }}
      />
      <RecordMails
        onShowAll={() => {
          onShow('emails');
        }}
      />
      <RecordSource crm={crm} read={read} />
    </div>
  );
}
