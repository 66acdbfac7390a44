import { useRef } from 'react';
import { Button, type ButtonProps } from '@/components/ui/button';

export interface FileButtonProps extends Omit<ButtonProps, 'onClick'> {
  /** Names the hidden input. */
  readonly label: string;
  /** As the browser's dialog filters: extensions and media types. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets the rep choose one file. */
export function FileButton({ label, accept, onFile, children, ...rest }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file chosen again is a change too.
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <Button {...rest} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
