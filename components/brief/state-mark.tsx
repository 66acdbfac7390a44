import { i18n } from '#i18n';
import { cx } from '@/components/ui/cx';
import type { ShownState } from './shown-state';
import { STATE_ICONS } from './state-icons';

const TONES = {
  empty: 'text-ink-3',
  unfinished: 'text-warn',
  to_confirm: 'text-warn',
  done: 'text-accent',
} as const;

/** A state as a small shape; the word is for assistive technology and the pointer. */
export function StateMark({ state }: { readonly state: ShownState }) {
  const Icon = STATE_ICONS[state];
  const word = i18n.t(`state.${state}`);
  return (
    <span title={word} className={cx('shrink-0', TONES[state])}>
      <Icon size={12} strokeWidth={2.5} aria-hidden />
      <span className="sr-only">{word}</span>
    </span>
  );
}
