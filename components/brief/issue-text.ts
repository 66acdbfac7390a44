import { i18n } from '#i18n';
import type { z } from '@/lib/domain/zod';

/** Why a part is not saved, from what the schema says against it. */
export function issueText(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'too_big': {
      const most = Number(issue.maximum).toLocaleString();
      if (issue.origin === 'string') return i18n.t('editor.invalid.long', { most });
      if (issue.origin === 'array') return i18n.t('editor.invalid.many', { most });
      return i18n.t('editor.invalid.high', { most });
    }
    case 'too_small':
      return i18n.t('editor.invalid.low', { least: Number(issue.minimum).toLocaleString() });
    case 'invalid_type':
      return i18n.t(issue.expected === 'int' ? 'editor.invalid.whole' : 'editor.invalid.number');
    case 'invalid_format':
      return i18n.t(issue.format === 'date' ? 'editor.invalid.day' : 'editor.invalid.other');
    default:
      return i18n.t('editor.invalid.other');
  }
}
