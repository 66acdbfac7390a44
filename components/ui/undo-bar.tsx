import { i18n } from '#i18n';
import { Button } from './button';

export interface UndoBarProps {
  /** What was just done; null for nothing to take back. */
  readonly text: string | null;
  readonly onUndo: () => void;
}

/** Says what was just done, with the way back. */
export function UndoBar({ text, onUndo }: UndoBarProps) {
  return (
    <div role="status" className={text === null ? 'sr-only' : undefined}>
      {text !== null && (
        <p className="flex items-center justify-between gap-2 rounded-lg border border-transparent bg-sunken px-3 py-1.5 text-small text-ink-2">
          <span className="min-w-0">{text}</span>
          <Button small look="link" data-undo onClick={onUndo}>
            {i18n.t('note.undo')}
          </Button>
        </p>
      )}
    </div>
  );
}
