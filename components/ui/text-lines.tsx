import { useId, useRef, type KeyboardEvent } from 'react';
import { cx } from './cx';

export interface TextLinesProps {
  readonly label: string;
  readonly bare?: boolean | undefined;
  readonly error?: string | undefined;
  /** Stands in the line that waits for the next text. */
  readonly placeholder?: string | undefined;
  readonly value: readonly string[];
  readonly onValue: (lines: readonly string[]) => void;
}

/**
 * A list of texts, one a line, with a line that waits for the next. Enter goes on to a new line, Backspace in
 * an empty one takes it out, several lines pasted become several texts. Empty ones are gone once it is left.
 */
export function TextLines({ label, bare, error, placeholder, value, onValue }: TextLinesProps) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  // One empty line waits for the next text; where the list ends in one, that is it.
  const shown = value.at(-1) === '' ? value : [...value, ''];
  const change = (lines: readonly string[]) => {
    onValue(lines);
  };
  const focus = (index: number) => {
    // The line may only be there once what was typed has been shown.
    queueMicrotask(() => list.current?.querySelectorAll('textarea')[index]?.focus());
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if ((value[index] ?? '') === '') return;
      if (index < value.length - 1) change(value.toSpliced(index + 1, 0, ''));
      focus(index + 1);
    } else if (event.key === 'Backspace' && value[index] === '') {
      event.preventDefault();
      change(value.toSpliced(index, 1));
      focus(Math.max(index - 1, 0));
    }
  };
  return (
    <div className="min-w-0">
      <span id={id} className={bare ? 'sr-only' : 'mb-1 block text-small text-ink-2'}>
        {label}
      </span>
      <ul
        ref={list}
        aria-labelledby={id}
        className="flex flex-col gap-1"
        onBlur={(event) => {
          if (event.currentTarget.contains(event.relatedTarget)) return;
          if (value.some(isEmpty)) change(value.filter((line) => !isEmpty(line)));
        }}
      >
        {shown.map((line, index) => (
          // Texts are told apart by their place alone.
          <li key={index} className="flex items-start gap-1.5">
            <span
              aria-hidden
              className={cx(
                'mt-3.5 size-1 shrink-0 rounded-full',
                line === '' ? 'bg-edge' : 'bg-ink-3',
              )}
            />
            <textarea
              rows={1}
              aria-label={`${label} ${String(index + 1)}`}
              aria-invalid={error !== undefined}
              aria-describedby={error === undefined ? undefined : `${id}-note`}
              placeholder={index === shown.length - 1 ? placeholder : undefined}
              className="control field-sizing-content max-h-80 resize-none"
              value={line}
              onKeyDown={(event) => {
                onKeyDown(event, index);
              }}
              onChange={(event) => {
                const typed = event.target.value.split(/\r?\n/u);
                change(
                  value.toSpliced(index, 1, ...(typed.length > 1 ? typed.filter(Boolean) : typed)),
                );
              }}
            />
          </li>
        ))}
      </ul>
      {error !== undefined && (
        <p id={`${id}-note`} className="mt-1 text-small text-danger">
          {error}
        </p>
      )}
    </div>
  );
}

function isEmpty(line: string): boolean {
  return line.trim() === '';
}
