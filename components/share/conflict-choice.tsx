import { useId } from 'react';
import { i18n } from '#i18n';
import type { Conflict } from '@/lib/domain/share/deal-items';
import { partWords, valueWords } from './place-words';

export interface ConflictChoiceProps {
  readonly name: string;
  readonly conflict: Conflict;
  readonly takesTheirs: boolean;
  readonly onChoose: (theirs: boolean) => void;
}

/** One place that both wrote: whose words stand. */
export function ConflictChoice({ name, conflict, takesTheirs, onChoose }: ConflictChoiceProps) {
  const id = useId();
  const now = new Date();
  const part = partWords(conflict);
  const sides = [
    { theirs: false, label: i18n.t('share.yours'), value: conflict.ours },
    { theirs: true, label: i18n.t('share.theirs'), value: conflict.theirs },
  ];
  return (
    <fieldset className="min-w-0">
      <legend className={part === '' ? 'sr-only' : 'text-small text-ink-2'}>
        {part === '' ? (
          name
        ) : (
          <>
            <span className="sr-only">{name}: </span>
            {part}
          </>
        )}
      </legend>
      <div className="mt-1 grid gap-2 sm:grid-cols-2">
        {sides.map(({ theirs, label, value }) => (
          <label
            key={label}
            className="flex cursor-pointer items-start gap-2 rounded-md border border-line p-2 has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={id}
              className="mt-0.5 size-4 shrink-0 accent-accent"
              checked={takesTheirs === theirs}
              onChange={() => {
                onChoose(theirs);
              }}
            />
            <span className="min-w-0">
              <span className="block text-small text-ink-2">{label}</span>
              <span className="line-clamp-6 text-body wrap-anywhere whitespace-pre-line">
                {valueWords(conflict, value, now)}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
