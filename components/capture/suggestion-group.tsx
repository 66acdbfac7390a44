import { useId } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Suggestion, SuggestionGroup as Group } from '@/lib/domain/capture/suggest/suggestion';
import { SuggestionItem, type SuggestionItemProps } from './suggestion-item';
import { groupWord } from './suggestion-words';

export interface SuggestionGroupProps extends Pick<
  SuggestionItemProps,
  'hasTitle' | 'now' | 'deeds'
> {
  readonly group: Group;
  readonly suggestions: readonly Suggestion[];
  readonly activeId: string | null;
  readonly editedId: string | null;
  readonly onTakeAll: (chosen: readonly Suggestion[]) => void;
}

/** What waits under one group of the brief, and the way to take all of it that needs no choice; the rest stays. */
export function SuggestionGroup(props: SuggestionGroupProps) {
  const { group, suggestions, activeId, editedId, onTakeAll, ...rest } = props;
  const heading = useId();
  const plain = suggestions.filter(({ laid }) => laid.state === 'new');
  const title = groupWord(group);
  const takeAll = i18n.t('capture.list.takeAll', plain.length);
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-2">
      <div className="sticky top-0 z-10 -mx-1 flex min-h-9 items-center gap-2 bg-surface px-1">
        <h3 id={heading} className="min-w-0 flex-1 truncate text-title font-semibold">
          {title}{' '}
          <span className="text-small font-normal text-ink-3 tabular-nums">
            {suggestions.length}
          </span>
        </h3>
        {plain.length > 1 && (
          <Button
            small
            aria-label={i18n.t('capture.list.takeAllOf', { button: takeAll, group: title })}
            onClick={() => {
              onTakeAll(suggestions);
            }}
          >
            {takeAll}
          </Button>
        )}
      </div>
      <ul className="flex flex-col gap-2">
        {suggestions.map((suggestion) => (
          <li key={suggestion.id}>
            <SuggestionItem
              {...rest}
              suggestion={suggestion}
              isActive={suggestion.id === activeId}
              isEdited={suggestion.id === editedId}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
