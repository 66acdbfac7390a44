import { i18n } from '#i18n';

const KEYS = [
  ['↑ ↓', 'move'],
  ['T', 'take'],
  ['E', 'edit'],
  ['R', 'refuse'],
  ['B', 'both'],
  ['U', 'undo'],
] as const;

export interface KeysLegendProps {
  /** Whether anything in the list can be kept beside what the brief says. */
  readonly hasBoth: boolean;
}

/** The keys of the list, for whoever has a keyboard under their hands. */
export function KeysLegend({ hasBoth }: KeysLegendProps) {
  const keys = KEYS.filter(([, act]) => act !== 'both' || hasBoth);
  return (
    <dl
      aria-label={i18n.t('capture.keys.label')}
      className="flex flex-wrap gap-x-3 gap-y-1 text-small text-ink-3 pointer-coarse:hidden"
    >
      {keys.map(([key, act]) => (
        <div key={act} className="flex items-center gap-1">
          <dt>
            <kbd className="rounded-sm border border-edge bg-canvas px-1 font-sans text-micro text-ink-2">
              {key}
            </kbd>
          </dt>
          <dd>{i18n.t(`capture.keys.${act}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
