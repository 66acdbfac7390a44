import { Autocomplete } from '@base-ui/react/autocomplete';
import { Search } from 'lucide-react';
import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Person } from '@/lib/domain/people/person';
import { liftOptions, type LiftGroup, type LiftOption } from './lift-options';

export interface LiftMenuProps {
  readonly words: string;
  readonly people: readonly Person[];
  readonly onChoose: (option: LiftOption) => void;
}

/** Every place of the brief, found by a few letters: arrows and Enter choose. */
export function LiftMenu({ words, people, onChoose }: LiftMenuProps) {
  const groups = useMemo(() => liftOptions(people), [people]);
  return (
    <Autocomplete.Root
      inline
      open
      autoHighlight="always"
      items={groups}
      itemToStringValue={({ label }: LiftOption) => label}
    >
      <div className="flex min-h-0 flex-col">
        <div className="flex flex-col gap-2 border-b border-line p-3">
          <blockquote className="line-clamp-3 border-l-2 border-accent pl-2 text-small wrap-anywhere text-ink-2">
            {words}
          </blockquote>
          <span className="relative block">
            <Search
              size={14}
              aria-hidden
              className="absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3"
            />
            <Autocomplete.Input
              aria-label={i18n.t('note.find')}
              placeholder={i18n.t('note.find')}
              className="control pl-8"
            />
          </span>
        </div>
        <Autocomplete.Empty className="p-4 text-small text-ink-3 empty:hidden">
          {i18n.t('note.noPlace')}
        </Autocomplete.Empty>
        <Autocomplete.List
          aria-label={i18n.t('note.where')}
          className="max-h-80 overflow-y-auto p-1 empty:hidden"
        >
          {(group: LiftGroup) => (
            <Autocomplete.Group key={group.value} items={group.items}>
              <Autocomplete.GroupLabel className="px-2 pt-2 pb-1 text-micro font-medium text-ink-3">
                {group.value}
              </Autocomplete.GroupLabel>
              <Autocomplete.Collection>
                {(option: LiftOption) => (
                  <Autocomplete.Item
                    key={option.value}
                    value={option}
                    className="flex min-h-8 cursor-pointer items-center rounded-md px-2 select-none data-[highlighted]:bg-accent-soft data-[highlighted]:text-accent-strong"
                    onClick={() => {
                      onChoose(option);
                    }}
                  >
                    {option.label}
                  </Autocomplete.Item>
                )}
              </Autocomplete.Collection>
            </Autocomplete.Group>
          )}
        </Autocomplete.List>
      </div>
    </Autocomplete.Root>
  );
}
