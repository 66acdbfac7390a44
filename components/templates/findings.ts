import { i18n } from '#i18n';
import type { DraftError } from '@/lib/domain/emails/draft-email';
import { lineOfBody, lineOfField } from '@/lib/domain/emails/template/source-place';
import { isHint, type TemplateWarning } from '@/lib/domain/emails/template/template-warnings';
import type { JudgedTemplate } from './use-judged';
import { warningText } from './warning-text';

/** Something to be said about a template. */
export interface Finding {
  readonly tone: 'fault' | 'warning' | 'hint';
  readonly text: string;
  /** Of the source, from 1; null where it has no place. */
  readonly line: number | null;
}

/**
 * Everything to be said about a template, faults first.
 *
 * @param error - Why it gives no mail for the shown deal.
 */
export function findingsOf(
  source: string,
  { reading, warnings }: JudgedTemplate,
  error: DraftError | null,
): Finding[] {
  const faults: Finding[] = reading.ok
    ? []
    : reading.problems.map(({ line, message }) => ({ tone: 'fault', text: message, line }));
  const failed: Finding[] =
    error === null
      ? []
      : [
          {
            tone: 'fault',
            text: i18n.t('templates.fails', { message: error.message }),
            line:
              error.part === 'subject'
                ? lineOfField(source, 'subject')
                : lineOfBody(source, error.line ?? 1),
          },
        ];
  const warned = warnings.map((warning): Finding => ({
    tone: isHint(warning) ? 'hint' : 'warning',
    text: warningText(warning),
    line: lineOfWarning(source, warning),
  }));
  return [...faults, ...failed, ...warned];
}

function lineOfWarning(source: string, warning: TemplateWarning): number | null {
  if (warning.kind === 'recipient') return lineOfField(source, 'to');
  if (warning.kind !== 'internal') return null;
  return warning.part === 'subject'
    ? lineOfField(source, 'subject')
    : lineOfBody(source, warning.line);
}
