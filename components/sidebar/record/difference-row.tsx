import { ArrowRight, Check } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { CrmDifference } from '@/lib/domain/crm/compare/crm-difference';
import { differenceWords } from './difference-words';

export interface DifferenceRowProps {
  readonly difference: CrmDifference;
  /** The CRM's name. */
  readonly crm: string;
  readonly now: Date;
  readonly onTake: () => void;
  /** Writes what the deal here says into the CRM; null where it can't. */
  readonly onWrite: (() => void) | null;
}

/** What the CRM says beside what the brief says, and the way to take the one or write the other. */
export function DifferenceRow({ difference, crm, now, onTake, onWrite }: DifferenceRowProps) {
  const words = differenceWords(difference, now);
  const isNew = words.ours === null;
  return (
    <li className="flex flex-col gap-1.5 px-3 py-2.5">
      <p className="font-medium wrap-anywhere">{words.about}</p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 gap-y-0.5 text-small">
        <dt className="text-ink-3 first-letter:uppercase">{i18n.t('record.crmSays', { crm })}</dt>
        <dd className="wrap-anywhere">{words.crm}</dd>
        <dt className="text-ink-3">{i18n.t('record.briefSays')}</dt>
        <dd className={isNew ? 'text-ink-3' : 'wrap-anywhere'}>
          {words.ours ?? i18n.t('record.nothingYet')}
        </dd>
      </dl>
      <div className="flex flex-wrap gap-1">
        <Button
          small
          aria-label={`${i18n.t(isNew ? 'record.take' : 'record.takeInstead')}: ${words.about}`}
          onClick={onTake}
        >
          <Check size={13} aria-hidden />
          {i18n.t(isNew ? 'record.take' : 'record.takeInstead')}
        </Button>
        {onWrite !== null && (
          <Button
            small
            look="quiet"
            aria-label={`${i18n.t('record.writeOurs', { crm })}: ${words.about}`}
            onClick={onWrite}
          >
            <ArrowRight size={13} aria-hidden />
            {i18n.t('record.writeOurs', { crm })}
          </Button>
        )}
      </div>
    </li>
  );
}
