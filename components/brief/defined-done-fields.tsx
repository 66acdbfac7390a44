import { i18n } from '#i18n';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { useDeal } from '@/components/deal/deal-context';
import { FactFields } from './fact-fields';

/** Field 7: what "done" means after 90 days. */
export function DefinedDoneFields() {
  const { valueOf, change } = useDeal();
  const done = valueOf('definedDone');
  const set = (patch: Partial<typeof done>) => {
    change('definedDone', { ...done, ...patch });
  };
  const outcomes = [done.outcomes[0] ?? '', done.outcomes[1] ?? '', ...done.outcomes.slice(2)];
  return (
    <FactFields fact="definedDone">
      <TextArea
        rows={1}
        label={i18n.t('definedDone.live')}
        value={done.live}
        onChange={(event) => {
          set({ live: event.target.value });
        }}
      />
      {outcomes.map((outcome, index) => (
        <TextArea
          // Outcomes are told apart by their place alone.
          key={index}
          rows={1}
          label={i18n.t('definedDone.outcome', { number: index + 1 })}
          value={outcome}
          onChange={(event) => {
            set({ outcomes: outcomes.with(index, event.target.value) });
          }}
        />
      ))}
      <TextArea
        rows={1}
        label={i18n.t('definedDone.champion')}
        value={done.championConfirms}
        onChange={(event) => {
          set({ championConfirms: event.target.value });
        }}
      />
      <TextInput
        type="date"
        label={i18n.t('definedDone.review')}
        wrapperClass="max-w-44"
        value={done.reviewDate ?? ''}
        onChange={(event) => {
          set({ reviewDate: event.target.value || null });
        }}
      />
    </FactFields>
  );
}
