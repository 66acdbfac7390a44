import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { ProgressBar } from '@/components/ui/progress-bar';

export interface ModelProgressProps {
  /** From 0 to 1; null while the model isn't reading. */
  readonly share: number | null;
  readonly onStop: () => void;
}

/** That the browser's model still reads; its suggestions come in meanwhile. */
export function ModelProgress({ share, onStop }: ModelProgressProps) {
  if (share === null) return null;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <div className="min-w-56 flex-1">
        <ProgressBar label={i18n.t('model.reading')} share={share} />
      </div>
      <Button small look="quiet" onClick={onStop}>
        {i18n.t('model.stop')}
      </Button>
    </div>
  );
}
