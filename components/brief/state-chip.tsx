import { i18n } from '#i18n';
import { Chip } from '@/components/ui/chip';
import type { ShownState } from './shown-state';
import { STATE_ICONS } from './state-icons';

const TONES = { empty: 'neutral', unfinished: 'warn', to_confirm: 'warn', done: 'accent' } as const;

/** A field's state in a word, told apart by shape as well as colour. */
export function StateChip({ state }: { readonly state: ShownState }) {
  const Icon = STATE_ICONS[state];
  return (
    <Chip
      tone={TONES[state]}
      icon={<Icon size={11} strokeWidth={2.5} aria-hidden className="shrink-0" />}
    >
      {i18n.t(`state.${state}`)}
    </Chip>
  );
}
