import { i18n } from '#i18n';
import { shortDay } from '@/components/ledger/short-day';
import { cx } from '@/components/ui/cx';
import { LAST_AE_DAY, STAGE_SPANS } from '@/lib/domain/first-90/ae-stage';
import type { AeWay } from '@/lib/domain/first-90/first-90';

const REACHABLE = STAGE_SPANS.flatMap(({ stage, from, to }) =>
  to === null ? [] : [{ stage, from, to, days: to - from + 1 }],
);

/** The 90 days in their three stages, today marked on them. */
export function StageBar({ ae, now }: { readonly ae: AeWay; readonly now: Date }) {
  const passed = Math.min(Math.max(ae.today, 0), LAST_AE_DAY);
  return (
    <div>
      <div
        role="img"
        aria-label={i18n.t('first90.bar', {
          day: ae.today,
          of: LAST_AE_DAY,
          stage: ae.stage === null ? '' : i18n.t(`first90.stage.${ae.stage}`),
        })}
        className="relative flex h-1.5 gap-0.5"
      >
        {REACHABLE.map(({ stage, from, days }) => (
          <span
            key={stage}
            className="h-full overflow-hidden rounded-full bg-line"
            style={{ flexGrow: days, flexBasis: 0 }}
          >
            <span
              className="block h-full bg-accent"
              style={{ width: `${String(shareOf(passed - from + 1, days))}%` }}
            />
          </span>
        ))}
        {passed > 0 && ae.today <= LAST_AE_DAY && (
          <span
            className="absolute -top-1 h-3.5 w-0.5 -translate-x-1/2 rounded-full bg-ink"
            style={{ left: `${String((passed / LAST_AE_DAY) * 100)}%` }}
          />
        )}
      </div>
      <ol className="mt-2 flex gap-0.5">
        {REACHABLE.map(({ stage, from, to, days }) => (
          <li
            key={stage}
            aria-current={stage === ae.stage ? 'step' : undefined}
            className={cx('min-w-11', stage === ae.stage ? 'text-ink' : 'text-ink-3')}
            style={{ flexGrow: days, flexBasis: 0 }}
            title={spanTitle(ae, stage, now)}
          >
            <span
              className={cx('block truncate text-small', stage === ae.stage && 'font-semibold')}
            >
              {i18n.t(`first90.stage.${stage}`)}
            </span>
            <span className="block truncate text-micro tabular-nums">
              {i18n.t('first90.stageSpan', { from, to })}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** In per cent, from none to all. */
function shareOf(days: number, all: number): number {
  return Math.round((Math.min(Math.max(days, 0), all) / all) * 100);
}

function spanTitle({ stages }: AeWay, stage: AeWay['stage'], now: Date): string | undefined {
  const { firstDay = '', lastDay = null } = stages.find((one) => one.stage === stage) ?? {};
  if (lastDay === null) return undefined;
  const [from, to] = [shortDay(firstDay, now), shortDay(lastDay, now)];
  return i18n.t('first90.stageSpan', { from, to });
}
