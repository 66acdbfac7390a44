import { i18n } from '#i18n';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { useDeal } from '@/components/deal/deal-context';
import { FactFields } from './fact-fields';

/** Field 1: why they bought. */
export function WhyFields() {
  const { valueOf, change } = useDeal();
  const event = valueOf('compellingEvent');
  return (
    <>
      <FactFields fact="problem">
        <TextArea
          label={i18n.t('why.problem')}
          placeholder={i18n.t('why.problemHint')}
          value={valueOf('problem')}
          onChange={(input) => {
            change('problem', input.target.value);
          }}
        />
      </FactFields>
      <FactFields fact="compellingEvent">
        <TextArea
          label={i18n.t('why.event')}
          placeholder={i18n.t('why.eventHint')}
          value={event.event}
          onChange={(input) => {
            change('compellingEvent', { ...event, event: input.target.value });
          }}
        />
        <TextInput
          type="date"
          label={i18n.t('why.date')}
          wrapperClass="max-w-44"
          value={event.date ?? ''}
          onChange={(input) => {
            change('compellingEvent', { ...event, date: input.target.value || null });
          }}
        />
      </FactFields>
    </>
  );
}
