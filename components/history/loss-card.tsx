import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { BeforeAfter } from './before-after';
import { useLosses, type KeptLoss } from './use-loss';
import { valueText } from './value-text';

export interface LossCardProps {
  readonly loss: KeptLoss;
  /** Said before the part's name, where nothing around it says so. */
  readonly title?: string;
}

/** What was overwritten beside what stands there now, and the choice between them. */
export function LossCard({ loss, title }: LossCardProps) {
  const open = useLosses()(loss);
  if (open === null) return null;
  const now = new Date();
  const { where } = open;
  return (
    <div className="flex flex-col gap-1.5 py-1.5">
      <p className="font-medium">
        {title === undefined ? where : i18n.t('version.in', { where: title, what: where })}
      </p>
      <BeforeAfter
        before={valueText(loss.lost, now)}
        after={valueText(open.stands, now)}
        labels={{ before: i18n.t('loss.lost'), after: i18n.t('loss.stands') }}
      />
      <div className="flex flex-wrap gap-2">
        <Button small aria-label={i18n.t('loss.useOf', { what: where })} onClick={open.use}>
          {i18n.t('loss.use')}
        </Button>
        {!loss.settled && (
          <Button
            small
            look="quiet"
            aria-label={i18n.t('loss.fineOf', { what: where })}
            onClick={open.leave}
          >
            {i18n.t('loss.fine')}
          </Button>
        )}
      </div>
    </div>
  );
}
