import { i18n } from '#i18n';
import { NumberInput } from '@/components/ui/number-input';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { useDeal } from '@/components/deal/deal-context';
import { FactFields } from './fact-fields';

/** Field 6: the money and its clock. */
export function CommercialsFields() {
  const { valueOf, change } = useDeal();
  const terms = valueOf('commercials');
  const set = (patch: Partial<typeof terms>) => {
    change('commercials', { ...terms, ...patch });
  };
  return (
    <FactFields fact="commercials">
      <div className="grid grid-cols-[1fr_88px] gap-2">
        <NumberInput
          label={i18n.t('commercials.value')}
          value={terms.value}
          onValue={(value) => {
            set({ value });
          }}
        />
        <TextInput
          label={i18n.t('commercials.currency')}
          placeholder="EUR"
          maxLength={3}
          value={terms.currency}
          onChange={(event) => {
            set({ currency: event.target.value.toUpperCase() });
          }}
        />
      </div>
      <div className="grid grid-cols-2 gap-2">
        <NumberInput
          label={i18n.t('commercials.term')}
          integer
          max={600}
          value={terms.termMonths}
          onValue={(termMonths) => {
            set({ termMonths });
          }}
        />
        <NumberInput
          label={i18n.t('commercials.discount')}
          max={100}
          value={terms.discountPercent}
          onValue={(discountPercent) => {
            set({ discountPercent });
          }}
        />
        <TextInput
          type="date"
          label={i18n.t('commercials.start')}
          value={terms.startDate ?? ''}
          onChange={(event) => {
            set({ startDate: event.target.value || null });
          }}
        />
        <TextInput
          type="date"
          label={i18n.t('commercials.renewal')}
          value={terms.renewalDate ?? ''}
          onChange={(event) => {
            set({ renewalDate: event.target.value || null });
          }}
        />
      </div>
      <TextArea
        rows={1}
        label={i18n.t('commercials.nonStandard')}
        value={terms.nonStandardTerms}
        onChange={(event) => {
          set({ nonStandardTerms: event.target.value });
        }}
      />
    </FactFields>
  );
}
