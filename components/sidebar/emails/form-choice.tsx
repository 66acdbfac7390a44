import { i18n } from '#i18n';
import { SelectInput } from '@/components/ui/select-input';
import { BRIEF_FORMS } from '@/lib/domain/brief/brief-form';
import type { EmailSession } from './use-email-session';

/** In which form the mail carries the brief. */
export function FormChoice({ session }: { readonly session: EmailSession }) {
  return (
    <SelectInput
      label={i18n.t('emails.briefForm')}
      options={BRIEF_FORMS.map((form) => ({ value: form, label: i18n.t(`document.form.${form}`) }))}
      value={session.form}
      onChange={({ target }) => {
        const form = BRIEF_FORMS.find((one) => one === target.value);
        if (form !== undefined) session.setForm(form);
      }}
    />
  );
}
