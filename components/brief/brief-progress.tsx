import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { cx } from '@/components/ui/cx';
import type { BriefGroup } from '@/lib/domain/brief/brief-item';
import type { FormProgress } from '@/lib/domain/brief/form-progress';
import type { ShownState } from './shown-state';
import { StateMark } from './state-mark';

export interface BriefProgressProps {
  readonly progress: FormProgress;
  readonly states: readonly { readonly group: BriefGroup; readonly state: ShownState }[];
}

const LOOKS = {
  empty: 'bg-surface border-edge text-ink-3',
  unfinished: 'bg-warn-soft border-warn-soft text-warn',
  to_confirm: 'bg-warn-soft border-warn-soft text-warn',
  done: 'bg-accent border-accent text-on-accent',
} as const;

/** How far the brief is, and a way to each of its groups: numbers where there is little room, names where there is more. */
export function BriefProgress({ progress: { done, all }, states }: BriefProgressProps) {
  const { session } = useDeal();
  return (
    <nav
      aria-label={i18n.t('brief.progress')}
      className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1.5 @4xl/brief:flex-col @4xl/brief:items-stretch"
    >
      <p className="text-small whitespace-nowrap text-ink-2 @4xl/brief:px-2">
        {done === all ? i18n.t('brief.done') : i18n.t('brief.ready', { done, all })}
      </p>
      <ol className="flex flex-wrap gap-0.5 @4xl/brief:flex-col">
        {states.map(({ group, state }, index) => {
          const title = i18n.t(`group.${group}`);
          const words = { number: index + 1, title, state: i18n.t(`state.${state}`) };
          const label = i18n.t('brief.goTo', words);
          return (
            <li key={group}>
              <button
                type="button"
                aria-label={label}
                title={label}
                className="group/step flex items-center gap-2 rounded-md @4xl/brief:min-h-8 @4xl/brief:w-full @4xl/brief:px-2 @4xl/brief:hover:bg-sunken"
                onClick={() => {
                  session.point({ kind: 'group', group });
                }}
              >
                <span
                  className={cx(
                    'inline-flex size-6 items-center justify-center rounded-full border text-micro font-medium tabular-nums group-hover/step:border-ink-3 @4xl/brief:hidden',
                    LOOKS[state],
                  )}
                >
                  {index + 1}
                </span>
                <span className="hidden min-w-0 flex-1 truncate text-left @4xl/brief:block">
                  {title}
                </span>
                <span aria-hidden className="hidden @4xl/brief:block">
                  <StateMark state={state} />
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
