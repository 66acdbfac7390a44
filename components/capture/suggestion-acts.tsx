import { Check } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Suggestion } from '@/lib/domain/capture/suggest/suggestion';
import { writeOf } from '@/lib/domain/capture/suggest/take';
import type { ItemDeeds } from './item-deeds';

export interface SuggestionActsProps {
  readonly suggestion: Suggestion;
  readonly name: string;
  readonly isActive: boolean;
  readonly deeds: Pick<ItemDeeds, 'take' | 'edit' | 'refuse'>;
}

/** The ways to decide on a suggestion that the brief says nothing against. */
export function SuggestionActs({ suggestion, name, isActive, deeds }: SuggestionActsProps) {
  // One item of the list is on the way of Tab at a time.
  const tabIndex = isActive ? 0 : -1;
  return (
    <div className="flex shrink-0 flex-wrap gap-1.5 @2xl:max-w-64 @2xl:justify-end">
      <Button
        small
        // The one that the keys are for stands out.
        look={isActive ? 'primary' : 'secondary'}
        tabIndex={tabIndex}
        disabled={writeOf(suggestion, 'take') === null}
        aria-label={i18n.t('capture.item.takeName', { name })}
        aria-keyshortcuts="T"
        onClick={() => {
          deeds.take(suggestion, 'take');
        }}
      >
        <Check size={13} aria-hidden />
        {i18n.t('capture.item.take')}
      </Button>
      <Button
        small
        look="quiet"
        tabIndex={tabIndex}
        aria-label={i18n.t('capture.item.editName', { name })}
        aria-keyshortcuts="E"
        onClick={() => {
          deeds.edit(suggestion);
        }}
      >
        {i18n.t('capture.item.edit')}
      </Button>
      <Button
        small
        look="quiet"
        tabIndex={tabIndex}
        aria-label={i18n.t('capture.item.refuseName', { name })}
        aria-keyshortcuts="R"
        onClick={() => {
          deeds.refuse(suggestion);
        }}
      >
        {i18n.t('capture.item.refuse')}
      </Button>
    </div>
  );
}
