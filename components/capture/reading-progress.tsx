import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { ProgressBar } from '@/components/ui/progress-bar';
import { useEscape } from '@/components/ui/use-escape';

export interface ReadingProgressProps {
  /** From 0 to 1. */
  readonly done: number;
  readonly onStop: () => void;
}

/** A conversation is being read, and the way to stop it; Esc does too. */
export function ReadingProgress({ done, onStop }: ReadingProgressProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEscape(onStop);
  useEffect(() => {
    button.current?.focus();
  }, []);
  return (
    <div className="flex items-center gap-3 rounded-lg border border-line p-4">
      <div className="min-w-0 flex-1">
        <ProgressBar label={i18n.t('capture.form.reading')} share={done} />
      </div>
      <Button small ref={button} onClick={onStop}>
        {i18n.t('capture.form.stop')}
      </Button>
    </div>
  );
}
