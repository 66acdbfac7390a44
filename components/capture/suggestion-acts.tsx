import { Check } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Suggestion } from '@/lib/domain/capture/suggest/suggestion';
import { writeOf } from '@/lib/domain/capture/suggest/take';
import { canKeepBoth } from './can-keep-both';
import type { ItemDeeds } from './item-deeds';

export interface SuggestionActsProps {
  readonly suggestion: Suggestion;
  readonly name: string;
  readonly isActive: boolean;
  readonly deeds: Pick<ItemDeeds, 'take' | 'edit' | 'refuse'>;
}

/** The ways to decide on a suggestion; where the brief says otherwise, they are named by what stays. */
export function SuggestionActs({ suggestion, name, isActive, deeds }: SuggestionActsProps) {
  const isOther = suggestion.laid.state === 'contradiction';
  const canTake = writeOf(suggestion, 'take') !== null;
  // One item of the list is on the way of Tab at a time.
  const tabIndex = isActive ? 0 : -1;
  const refuse = isOther ? 'keep' : 'refuse';
  const edit = (
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
  );
  return (
    <div className="flex shrink-0 flex-wrap gap-1.5 @2xl:max-w-64 @2xl:justify-end">
      {(canTake || !isOther) && (
        <Button
          small
          // The one that the keys are for stands out.
          look={isActive && !isOther ? 'primary' : 'secondary'}
          tabIndex={tabIndex}
          disabled={!canTake}
          aria-label={
            isOther
              ? i18n.t('capture.conflict.takeName', { name })
              : i18n.t('capture.item.takeName', { name })
          }
          aria-keyshortcuts="T"
          onClick={() => {
            deeds.take(suggestion, 'take');
          }}
        >
          {!isOther && <Check size={13} aria-hidden />}
          {isOther ? i18n.t('capture.conflict.take') : i18n.t('capture.item.take')}
        </Button>
      )}
      {canKeepBoth(suggestion) && (
        <Button
          small
          tabIndex={tabIndex}
          aria-label={i18n.t('capture.conflict.bothName', { name })}
          aria-keyshortcuts="B"
          onClick={() => {
            deeds.take(suggestion, 'both');
          }}
        >
          {i18n.t('capture.conflict.both')}
        </Button>
      )}
      {!isOther && edit}
      <Button
        small
        look={isOther ? 'secondary' : 'quiet'}
        tabIndex={tabIndex}
        aria-label={i18n.t(
          refuse === 'keep' ? 'capture.conflict.keepName' : 'capture.item.refuseName',
          { name },
        )}
        aria-keyshortcuts="R"
        onClick={() => {
          deeds.refuse(suggestion);
        }}
      >
        {i18n.t(refuse === 'keep' ? 'capture.conflict.keep' : 'capture.item.refuse')}
      </Button>
      {isOther && edit}
    </div>
  );
}
