import { i18n } from '#i18n';
import type { PromptGuard } from '@/lib/domain/page/prompt';

/** Who answers from here, and what hands the mail on to them, by name where somebody is known. */
export function guardWords({ id, name }: PromptGuard): { line: string; handOn: string } {
  return name === ''
    ? { line: i18n.t(`guards.somebody.${id}.line`), handOn: i18n.t(`guards.somebody.${id}.handOn`) }
    : {
        line: i18n.t(`guards.named.${id}.line`, { name }),
        handOn: i18n.t(`guards.named.${id}.handOn`, { name }),
      };
}
