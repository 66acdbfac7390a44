import { i18n } from '#i18n';
import { failureWords } from '@/components/crm/failure-words';
import type { CrmRead } from '@/lib/queries/crm-read-query';

export interface RecordSourceProps {
  /** The CRM's name. */
  readonly crm: string;
  readonly read: CrmRead | undefined;
}

/** Where what is shown of the record comes from, and why its interface gave nothing. */
export function RecordSource({ crm, read }: RecordSourceProps) {
  if (read?.kind === 'failed') {
    const { message, remedy } = failureWords(read.failure, crm);
    return (
      <p role="status" className="px-4 py-3 text-small text-warn">
        {[message, remedy, i18n.t('record.source.page')].filter(Boolean).join(' ')}
      </p>
    );
  }
  return (
    <p className="px-4 py-3 text-small text-ink-3">
      {read?.kind === 'read' ? i18n.t('record.source.api', { crm }) : i18n.t('record.source.page')}
    </p>
  );
}
