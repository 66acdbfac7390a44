import { Check } from 'lucide-react';
import { i18n } from '#i18n';
import type { Suggestion } from '@/lib/domain/capture/suggest/suggestion';
import { writeOf } from '@/lib/domain/capture/suggest/take';
import { ActButton } from './act-button';
import { EditAct } from './edit-act';
import type { ItemDeeds } from './item-deeds';

export interface SuggestionActsProps {
  readonly suggestion: Suggestion;
  readonly name: string;
  readonly isActive: boolean;
  readonly deeds: Pick<ItemDeeds, 'take' | 'edit' | 'refuse'>;
}

/** The ways to decide on a suggestion that the brief says nothing against. */
export function SuggestionActs({ suggestion, name, isActive, deeds }: SuggestionActsProps) {
  return (
    <div className="flex shrink-0 flex-wrap gap-1.5 @2xl:max-w-64 @2xl:justify-end">
      <ActButton
        // The one that the keys are for stands out.
        look={isActive ? 'primary' : 'secondary'}
        label={i18n.t('capture.item.takeName', { name })}
        shortcut="T"
        isActive={isActive}
        disabled={writeOf(suggestion, 'take') === null}
        onPress={() => {
          deeds.take(suggestion, 'take');
        }}
      >
        <Check size={13} aria-hidden />
        {i18n.t('capture.item.take')}
      </ActButton>
      <EditAct suggestion={suggestion} name={name} isActive={isActive} deeds={deeds} />
      <ActButton
        look="quiet"
        label={i18n.t('capture.item.refuseName', { name })}
        shortcut="R"
        isActive={isActive}
        onPress={() => {
          deeds.refuse(suggestion);
        }}
      >
        {i18n.t('capture.item.refuse')}
      </ActButton>
    </div>
  );
}
