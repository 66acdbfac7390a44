import { i18n } from '#i18n';
import { KeyCap } from './key-cap';

const KEYS = [
  ['↑ ↓', 'move'],
  ['T', 'take'],
  ['E', 'edit'],
  ['R', 'refuse'],
  ['I', 'instead'],
  ['B', 'both'],
  ['U', 'undo'],
] as const;

export interface KeysLegendProps {
  /** The ways in which something in the list can be taken that the brief contradicts. */
  readonly ways: ReadonlySet<'instead' | 'both'>;
}

/** The keys of the list, for whoever has a keyboard under their hands. */
export function KeysLegend({ ways }: KeysLegendProps) {
  const keys = KEYS.filter(([, act]) => (act !== 'both' && act !== 'instead') || ways.has(act));
  return (
    <dl
      aria-label={i18n.t('capture.keys.label')}
      className="flex flex-wrap gap-x-3 gap-y-1 text-small text-ink-3 pointer-coarse:hidden"
    >
      {keys.map(([key, act]) => (
        <div key={act} className="flex items-center gap-1">
          <dt>
            <KeyCap name={key} />
          </dt>
          <dd>{act === 'instead' ? i18n.t('taking.instead') : i18n.t(`capture.keys.${act}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
