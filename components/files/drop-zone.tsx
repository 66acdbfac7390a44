import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { cx } from '@/components/ui/cx';
import { FileButton, type FileButtonProps } from './file-button';

export interface DropZoneProps extends Pick<FileButtonProps, 'label' | 'accept' | 'onFile'> {
  readonly title: string;
  readonly hint: string;
  readonly button: string;
}

/** A place to drop one file, or to choose it. */
export function DropZone({ title, hint, button, onFile, ...rest }: DropZoneProps) {
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      className={cx(
        'flex flex-col items-center gap-1 rounded-lg border border-dashed px-6 py-10 text-center',
        isOver ? 'border-accent bg-accent-soft' : 'border-edge',
      )}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => {
        setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) onFile(file);
      }}
    >
      <FileUp size={22} strokeWidth={1.5} aria-hidden className="mb-1 text-ink-3" />
      <p className="text-body font-semibold">{title}</p>
      <p className="mb-3 text-small text-ink-2">{hint}</p>
      <FileButton {...rest} onFile={onFile}>
        {button}
      </FileButton>
    </div>
  );
}
