import { i18n } from '#i18n';
import type { TemplateWarning } from '@/lib/domain/emails/template/template-warnings';
import { variableLabel } from './variable-label';

/** A warning in words. */
export function warningText(warning: TemplateWarning): string {
  switch (warning.kind) {
    case 'introduction':
      return i18n.t(`templates.warning.${warning.element}`);
    case 'internal':
      return i18n.t('templates.warning.internal', { variable: warning.variable });
    case 'recipient':
      return i18n.t('templates.warning.recipient', { who: i18n.t(`party.${warning.party}`) });
    case 'points':
      return i18n.t('templates.warning.points', {
        names: warning.missing
          .map((point) => variableLabel(`callSummary.${point}`).toLowerCase())
          .join(', '),
      });
    case 'ask':
      return i18n.t('templates.warning.ask');
  }
}
