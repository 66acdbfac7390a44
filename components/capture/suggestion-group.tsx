import { useId, useMemo } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Suggestion, SuggestionGroup as Group } from '@/lib/domain/capture/suggest/suggestion';
import { takeAll } from '@/lib/domain/capture/suggest/take';
import type { Dossier } from '@/lib/domain/deals/dossier';
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
  /** The deal with all that was taken. */
  readonly stands: Dossier;
  readonly onTakeAll: (chosen: readonly Suggestion[]) => void;
}

/** What waits under one group of the brief, and the way to take all of it that needs no choice; the rest stays, and is counted. */
export function SuggestionGroup(props: SuggestionGroupProps) {
  const { group, suggestions, activeId, editedId, stands, onTakeAll, ...rest } = props;
  const heading = useId();
  const { takings, left } = useMemo(
    () => takeAll(suggestions, 'take', stands, new Date().toISOString()),
    [suggestions, stands],
  );
  const title = groupWord(group);
  const button =
    left === 0
      ? i18n.t('capture.list.takeAll', takings.length)
      : i18n.t('capture.list.takeSome', { taken: takings.length, left });
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-2">
      <div className="sticky top-0 z-10 -mx-1 flex min-h-9 items-center gap-2 bg-surface px-1 py-1">
        <h3 id={heading} className="min-w-0 flex-1 text-title font-semibold wrap-anywhere">
          {title}{' '}
          <span className="text-small font-normal text-ink-3 tabular-nums">
            {suggestions.length}
          </span>
        </h3>
        {takings.length > 1 && (
          <Button
            small
            aria-label={i18n.t('capture.list.takeAllOf', { button, group: title })}
            onClick={() => {
              onTakeAll(suggestions);
            }}
          >
            {button}
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
