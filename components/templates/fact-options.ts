import { i18n } from '#i18n';
import { gapLabel } from '@/components/sidebar/emails/gap-label';
import type { SelectOption } from '@/components/ui/select-input';
import { PARTY_NAMES } from '@/lib/domain/emails/context/parties';
import { GAP_IDS } from '@/lib/domain/emails/gaps/gap-catalog';
import { variableLabel } from './variable-label';

/** Everything a mail can ask for before it goes. */
export function factOptions(): SelectOption[] {
  return GAP_IDS.map((id) => ({ value: id, label: factName(id) }));
}

/** As it is asked; a person's name or address, as the variable is called. */
function factName(id: string): string {
  const isPersons = PARTY_NAMES.some((party) => id.startsWith(`${party}.`));
  if (isPersons) return variableLabel(id);
  if (id === 'scorecard') return i18n.t('templates.group.proof');
  if (id === 'successCriteria') return i18n.t('fact.successCriteria.title');
  return gapLabel({
    key: id,
    input: 'text',
    target: { kind: 'draft' },
    required: true,
    placeholder: null,
  });
}
