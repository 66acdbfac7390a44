import { i18n } from '#i18n';
import { EMAIL_KINDS, type EmailKind } from '@/lib/domain/emails/email-kind';
import { copiedSource } from '@/lib/domain/emails/template/copied-source';
import { headFields } from '@/lib/domain/emails/template/head-fields';

/** The kind a source names; null where it names none that there is. */
export function kindOf(source: string): EmailKind | null {
  const kind = headFields(source)?.kind;
  return EMAIL_KINDS.find((one) => one === kind) ?? null;
}

/** What a template that may be half-written is called: as its writer named it, else as its kind is. */
export function sourceName(source: string): string {
  const name = headFields(source)?.name.trim() ?? '';
  if (name !== '') return name;
  const kind = kindOf(source);
  return kind === null ? i18n.t('templates.unnamed') : i18n.t(`emails.${kind}`);
}

/** The source of a second one like it, under a name that tells them apart. */
export function duplicatedSource(source: string): string {
  return copiedSource(source, i18n.t('templates.duplicateName', { name: sourceName(source) }));
}
