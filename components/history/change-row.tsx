import { Undo2 } from 'lucide-react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { BeforeAfter } from './before-after';
import type { ChangeLine } from './change-lines';

export interface ChangeRowProps {
  readonly line: ChangeLine;
  /** Null where the brief has nothing of it left to take back. */
  readonly onTakeBack: (() => void) | null;
}

/** One change in plain words, its texts beside each other where the sentence doesn't hold them. */
export function ChangeRow({ line, onTakeBack }: ChangeRowProps) {
  const isOneSided = line.before === '' || line.after === '';
  return (
    <li className="flex flex-col gap-1.5 py-1.5">
      <div className="flex min-h-7 items-start gap-2">
        <p className="min-w-0 flex-1 py-1 wrap-anywhere">{line.words}</p>
        {onTakeBack !== null && (
          <IconButton
            label={i18n.t('version.takeBackOf', { what: line.words })}
            icon={Undo2}
            onClick={onTakeBack}
          />
        )}
      </div>
      {!line.isTold && isOneSided && (
        <p className="border-l-2 border-line pl-2 text-small wrap-anywhere whitespace-pre-wrap text-ink-2">
          {line.before || line.after}
        </p>
      )}
      {!line.isTold && !isOneSided && (
        <BeforeAfter
          before={line.before}
          after={line.after}
          labels={{ before: i18n.t('version.before'), after: i18n.t('version.after') }}
        />
      )}
    </li>
  );
}
