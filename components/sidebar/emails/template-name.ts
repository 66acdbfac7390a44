import { i18n } from '#i18n';
import type { EmailTemplate } from '@/lib/domain/emails/template/email-template';

/** What a template is called: as its writer named it, else as its kind is. */
export function templateName({ name, kind }: Pick<EmailTemplate, 'name' | 'kind'>): string {
  return name === '' ? i18n.t(`emails.${kind}`) : name;
}
