import { i18n } from '#i18n';
import { cx } from '@/components/ui/cx';

const MODES = ['form', 'source'] as const;
/** Front matter as a form above the words, or the whole file as it is. */
export type EditorMode = (typeof MODES)[number];

export interface ModeSwitchProps {
  readonly mode: EditorMode;
  readonly onChange: (mode: EditorMode) => void;
}

/** How a template is edited. */
export function ModeSwitch({ mode, onChange }: ModeSwitchProps) {
  return (
    <div
      role="group"
      aria-label={i18n.t('templates.view')}
      className="flex rounded-md bg-sunken p-0.5"
    >
      {MODES.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === mode}
          className={cx(
            'min-h-7 rounded-sm px-2.5 text-small font-medium',
            one === mode ? 'bg-surface text-ink' : 'text-ink-2 hover:text-ink',
          )}
          onClick={() => {
            onChange(one);
          }}
        >
          {i18n.t(`templates.${one}`)}
        </button>
      ))}
    </div>
  );
}
