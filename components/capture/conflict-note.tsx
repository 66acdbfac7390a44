import { i18n } from '#i18n';
import { partText } from '@/components/history/part-text';
import type { Conflict } from '@/lib/domain/capture/suggest/laid';
import type { Suggestion } from '@/lib/domain/capture/suggest/suggestion';
import { partValue } from './suggestion-words';

/** By which the note on a suggestion is found by what it describes. */
export function conflictId(suggestionId: string): string {
  return `conflict-${suggestionId}`;
}

export interface ConflictNoteProps {
  readonly suggestion: Pick<Suggestion, 'id' | 'isEdited' | 'said'>;
  readonly conflicts: readonly Conflict[];
  readonly now: Date;
}

/** What the brief says, and what a conversation, or the rep, says instead, part by part. */
export function ConflictNote({ suggestion, conflicts, now }: ConflictNoteProps) {
  const { id, isEdited, said } = suggestion;
  const words = isEdited ? 'taking.edited' : (`capture.conflict.${said[0].kind}` as const);
  return (
    <ul
      id={conflictId(id)}
      className="flex flex-col gap-0.5 rounded-md border border-transparent bg-warn-soft px-2.5 py-1.5 text-small text-ink"
    >
      {conflicts.map(({ part, brief, said: other }) => (
        <li key={part} className="wrap-anywhere">
          <span className="inline-block text-ink-2 first-letter:uppercase">
            {i18n.t('capture.conflict.part', { part: partText(part) })}
          </span>{' '}
          {i18n.t(words, {
            brief: quoted(partValue(part, brief, now)),
            said: quoted(partValue(part, other, now)),
          })}
        </li>
      ))}
    </ul>
  );
}

/** Words in quotes within a sentence, which has its own stop. */
function quoted(words: string): string {
  return `“${words.replace(/\.$/u, '')}”`;
}
