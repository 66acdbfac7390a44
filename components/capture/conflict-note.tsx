import { i18n } from '#i18n';
import { partText } from '@/components/history/part-text';
import type { Conflict } from '@/lib/domain/capture/suggest/laid';
import type { SaidIn } from '@/lib/domain/capture/suggest/suggestion';
import { partValue } from './suggestion-words';

export interface ConflictNoteProps {
  readonly conflicts: readonly Conflict[];
  readonly kind: SaidIn['kind'];
  readonly now: Date;
}

/** What the brief says, and what a conversation says instead, part by part. */
export function ConflictNote({ conflicts, kind, now }: ConflictNoteProps) {
  return (
    <ul className="flex flex-col gap-0.5 rounded-md bg-warn-soft px-2.5 py-1.5 text-small text-ink">
      {conflicts.map(({ part, brief, said }) => (
        <li key={part} className="wrap-anywhere">
          <span className="inline-block text-ink-2 first-letter:uppercase">
            {i18n.t('capture.conflict.part', { part: partText(part) })}
          </span>{' '}
          {i18n.t(`capture.conflict.${kind}`, {
            brief: `“${partValue(part, brief, now)}”`,
            said: `“${partValue(part, said, now)}”`,
          })}
        </li>
      ))}
    </ul>
  );
}
