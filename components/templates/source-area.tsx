import { useId, type KeyboardEventHandler, type Ref } from 'react';
import { cx } from '@/components/ui/cx';

/** A line that something is said about. */
export type LineMark = 'fault' | 'warning';

export interface SourceAreaProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** By line, from 1. */
  readonly marks: ReadonlyMap<number, LineMark>;
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly onKeyDown?: KeyboardEventHandler<HTMLTextAreaElement>;
  readonly onFocus?: () => void;
}

/** Both lay their words out alike, so that each number stands at its line however it wraps. */
const WORDS = 'font-mono text-body whitespace-pre-wrap wrap-anywhere [unicode-bidi:plaintext]';
const MARKS = { fault: 'bg-danger-soft text-danger', warning: 'bg-warn-soft text-warn' } as const;

/**
 * A text with numbered lines that grows with what is written. The text area lies over an unseen copy of
 * its own lines, which gives it its height and carries numbers and marks.
 */
export function SourceArea({
  label,
  hint,
  value,
  onChange,
  marks,
  ref,
  ...handlers
}: SourceAreaProps) {
  const id = useId();
  const lines = value.split('\n');
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-small text-ink-2">
        {label}
      </label>
      <div className="relative min-h-60 rounded-md border border-edge bg-surface py-1.5 focus-within:border-accent focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-accent hover:border-ink-3">
        <div aria-hidden>
          {lines.map((line, place) => {
            const mark = marks.get(place + 1);
            return (
              <div
                key={place}
                data-line={place + 1}
                className={cx('flex scroll-mt-12 scroll-mb-32', mark && MARKS[mark])}
              >
                <span
                  className={cx(
                    'w-9 shrink-0 pr-2 text-right text-small leading-5 tabular-nums select-none',
                    mark === undefined && 'text-ink-3',
                  )}
                >
                  {place + 1}
                </span>
                <span className={cx('invisible min-w-0 flex-1 pr-2', WORDS)}>
                  {line === '' ? '\u200b' : line}
                </span>
              </div>
            );
          })}
        </div>
        <textarea
          id={id}
          ref={ref}
          value={value}
          spellCheck={false}
          autoCapitalize="off"
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          className={cx(
            'absolute inset-0 size-full resize-none overflow-hidden rounded-md bg-transparent pt-1.5 pr-2 pb-0 pl-9 text-ink outline-none',
            WORDS,
          )}
          onChange={(event) => {
            onChange(event.target.value);
          }}
          {...handlers}
        />
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-1 text-small text-ink-3">
          {hint}
        </p>
      )}
    </div>
  );
}
