import { CircleDot } from 'lucide-react';
import { useId } from 'react';
import { i18n } from '#i18n';
import { shortDay } from '@/components/ledger/short-day';
import { LAST_AE_DAY } from '@/lib/domain/first-90/ae-stage';
import type { AeWay as Way } from '@/lib/domain/first-90/first-90';
import { StageBar } from './stage-bar';

export interface AeWayProps {
  readonly ae: Way;
  /** Whether the viewer is the AE. */
  readonly isOwn: boolean;
  readonly now: Date;
}

/** Where the AE is on their way out of the account, and what is expected of them now. */
export function AeWay({ ae, isOwn, now }: AeWayProps) {
  const id = useId();
  const expect = isOwn ? 'expect' : 'expectOfAe';
  return (
    <div className="flex flex-col gap-3">
      <p className="text-small text-ink-2">{whereText(ae, now)}</p>
      <StageBar ae={ae} now={now} />
      <div>
        <h3 id={id} className="text-small font-medium text-ink-2">
          {i18n.t(isOwn ? 'first90.now' : 'first90.nowOfAe')}
        </h3>
        <ul aria-labelledby={id} className="mt-1 flex flex-col gap-1">
          {ae.expected.map((code) => (
            <li key={code} className="flex items-start gap-2">
              <CircleDot size={13} aria-hidden className="mt-1 shrink-0 text-accent" />
              <span className="min-w-0">{i18n.t(`first90.${expect}.${code}`)}</span>
            </li>
          ))}
        </ul>
        {isOwn && ae.may === 'for_signal' && (
          <p className="mt-1 text-small text-accent-strong">{i18n.t('first90.backFor')}</p>
        )}
      </div>
    </div>
  );
}

function whereText({ today, stage, stages }: Way, now: Date): string {
  if (stage === 'gone')
    return i18n.t('first90.afterLast', { day: today, past: today - LAST_AE_DAY });
  if (stage === null)
    return i18n.t('first90.beforeClose', { day: shortDay(stages[0]?.firstDay ?? '', now) });
  return i18n.t('first90.day', {
    day: today,
    of: LAST_AE_DAY,
    stage: i18n.t(`first90.stageNow.${stage}`),
    last: shortDay(stages.find((one) => one.stage === stage)?.lastDay ?? '', now),
  });
}
