import { i18n } from '#i18n';
import type { Suggestion } from '@/lib/domain/capture/suggest/suggestion';
import { ActButton } from './act-button';
import type { ItemDeeds } from './item-deeds';

interface EditActProps {
  readonly suggestion: Suggestion;
  readonly name: string;
  readonly isActive: boolean;
  readonly deeds: Pick<ItemDeeds, 'edit'>;
}

/** Sets a suggestion right before it is taken. */
export function EditAct({ suggestion, name, isActive, deeds }: EditActProps) {
  return (
    <ActButton
      look="quiet"
      label={i18n.t('capture.item.editName', { name })}
      shortcut="E"
      isActive={isActive}
      onPress={() => {
        deeds.edit(suggestion);
      }}
    >
      {i18n.t('capture.item.edit')}
    </ActButton>
  );
}
