import { i18n } from '#i18n';
import { cx } from '@/components/ui/cx';
import type { BriefGroup } from '@/lib/domain/brief/brief-item';
import type { ItemState } from '@/lib/domain/brief/item-state';
import { sectionId } from './section-id';

export interface BriefProgressProps {
  readonly states: readonly { readonly group: BriefGroup; readonly state: ItemState['state'] }[];
}

const LOOKS = {
  empty: 'bg-surface border-edge text-ink-3',
  to_confirm: 'bg-warn-soft border-warn-soft text-warn',
  done: 'bg-accent border-accent text-on-accent',
} as const;

/** How far the brief is, and a way to each of its fields. */
export function BriefProgress({ states }: BriefProgressProps) {
  const done = states.filter(({ state }) => state === 'done').length;
  return (
    <nav
      aria-label={i18n.t('brief.progress')}
      className="sticky top-0 z-10 flex shrink-0 items-center justify-between gap-2 border-b border-line bg-surface px-4 py-2"
    >
      <p className="text-small whitespace-nowrap text-ink-2">
        {done === states.length
          ? i18n.t('brief.done')
          : i18n.t('brief.ready', { done, all: states.length })}
      </p>
      <ol className="flex gap-1">
        {states.map(({ group, state }, index) => {
          const label = i18n.t('brief.goTo', {
            number: index + 1,
            title: i18n.t(`group.${group}`),
            state: i18n.t(`state.${state}`),
          });
          return (
            <li key={group}>
              <button
                type="button"
                aria-label={label}
                title={label}
                className={cx(
                  'size-6 rounded-full border text-micro font-medium tabular-nums hover:border-ink-3',
                  LOOKS[state],
                )}
                onClick={() => {
                  showSection(group);
                }}
              >
                {index + 1}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function showSection(group: BriefGroup) {
  const section = document.getElementById(sectionId(group));
  if (!(section instanceof HTMLDetailsElement)) return;
  section.open = true;
  section.scrollIntoView({ block: 'start', behavior: 'smooth' });
  section.querySelector('summary')?.focus({ preventScroll: true });
}
