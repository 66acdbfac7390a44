import { i18n } from '#i18n';
import { ToggleChip } from '@/components/ui/toggle-chip';
import type { BriefFact } from '@/lib/domain/brief/brief-item';
import { isBlank } from '@/lib/domain/brief/is-blank';
import { mayBeNone } from '@/lib/domain/brief/may-be-none';
import { useDeal } from '@/components/deal/deal-context';

/** What a rep says of a fact beside writing it: that there is none, or that the customer has yet to confirm it. */
export function FactMarks({ field, title }: { readonly field: BriefFact; readonly title: string }) {
  const { dossier, facts, mark, sayNone } = useDeal();
  const fact = dossier.facts.find((one) => one.field === field);
  if (!isBlank(facts[field]))
    return (
      <ToggleChip
        label={i18n.t('editor.toConfirmHint', { title })}
        pressed={fact?.toConfirm === true}
        tone="warn"
        onToggle={() => {
          mark([field], fact?.toConfirm !== true);
        }}
      >
        {i18n.t('editor.toConfirm')}
      </ToggleChip>
    );
  if (!mayBeNone(field)) return null;
  return (
    <ToggleChip
      label={i18n.t('editor.noneHint', { title })}
      pressed={fact?.none === true}
      onToggle={() => {
        sayNone(field, fact?.none !== true);
      }}
    >
      {i18n.t('editor.none')}
    </ToggleChip>
  );
}
