import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { ProgressBar } from '@/components/ui/progress-bar';

export interface ModelProgressProps {
  /** From 0 to 1. */
  readonly share: number;
  readonly onStop: () => void;
}

/** That the browser's model still reads; its suggestions come in meanwhile. */
export function ModelProgress({ share, onStop }: ModelProgressProps) {
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-1">
      <div className="min-w-56 flex-1">
        <ProgressBar label={i18n.t('model.reading')} share={share} />
      </div>
      <Button small look="quiet" onClick={onStop}>
        {i18n.t('model.stop')}
      </Button>
    </div>
  );
}
