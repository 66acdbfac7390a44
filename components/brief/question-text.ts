import { i18n } from '#i18n';
import type { Asked, AskOf, Question, QuestionPart } from '@/lib/domain/brief/questions/question';
import { writtenDate } from '@/lib/domain/emails/context/written-date';

/** A question as a rep can say it. */
export function questionText(asked: Asked): string {
  if (asked.kind === 'quiet') return i18n.t('questions.quiet', { name: asked.name });
  if (asked.kind === 'open') return i18n.t(`openQuestion.${asked.code}`);
  const lead = asked.source === 'records' ? i18n.t('questions.records') : i18n.t('questions.told');
  const words = asked.parts.map(partText).join(', ');
  return i18n.t(`confirmQuestion.${asked.code}`, { lead, words });
}

/** Whom a group of questions is for. */
export function askOfText(askOf: AskOf): string {
  return askOf.kind === 'person'
    ? i18n.t('questions.person', { name: askOf.name })
    : i18n.t(`questions.${askOf.kind}`);
}

/** Questions as plain text, to be pasted into an agenda. */
export function questionsAsText(
  groups: readonly (readonly [string, readonly Question[]])[],
): string {
  return groups
    .map(([title, questions]) =>
      [title, ...questions.map(({ asked }) => `- ${questionText(asked)}`)].join('\n'),
    )
    .join('\n\n');
}

function partText(part: QuestionPart): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'day':
      return writtenDate(part.day, navigator.language);
    case 'months':
      return i18n.t('questions.months', part.months);
    case 'percent':
      return `${new Intl.NumberFormat().format(part.percent)} %`;
    case 'money':
      return moneyText(part);
  }
}

/** A currency half typed is shown as it stands: the browser refuses anything but three letters. */
function moneyText({ amount, currency }: Extract<QuestionPart, { kind: 'money' }>): string {
  const isCode = /^[a-z]{3}$/iu.test(currency);
  return isCode
    ? new Intl.NumberFormat(undefined, { style: 'currency', currency }).format(amount)
    : `${new Intl.NumberFormat().format(amount)} ${currency}`.trim();
}
