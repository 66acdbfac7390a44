import { useState } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { Button } from '@/components/ui/button';
import { copyToClipboard } from '@/components/ui/copy-to-clipboard';
import type { BriefForm } from '@/lib/domain/brief/brief-form';
import { confirmQuestions } from '@/lib/domain/brief/confirm-questions';
import { askOfText, questionsAsText, questionText } from './question-text';

export interface QuestionListProps {
  /** The form whose questions are shown; null for the whole brief. */
  readonly form: BriefForm | null;
}

/** The questions for the next call, by whom to ask, ready to be said or copied. */
export function QuestionList({ form }: QuestionListProps) {
  const { dossier } = useDeal();
  const [copied, setCopied] = useState<boolean | null>(null);
  const groups = [...Map.groupBy(confirmQuestions(form, dossier), ({ askOf }) => askOfText(askOf))];
  return (
    <section aria-label={i18n.t('questions.title')} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-body font-semibold">{i18n.t('questions.title')}</h2>
        {groups.length > 0 && (
          <Button
            small
            onClick={() => {
              setCopied(copyToClipboard({ text: questionsAsText(groups) }));
            }}
          >
            {i18n.t('questions.copy')}
          </Button>
        )}
      </div>
      <p role="status" className="text-small text-ink-2 empty:hidden">
        {copied === null ? '' : i18n.t(copied ? 'questions.copied' : 'questions.copyFailed')}
      </p>
      {groups.length === 0 && <p className="text-small text-ink-2">{i18n.t('questions.none')}</p>}
      {groups.map(([title, questions]) => (
        <div key={title} className="flex flex-col gap-1">
          <h3 className="text-small font-medium text-ink-2">{title}</h3>
          <ul className="flex list-disc flex-col gap-1 pl-4 marker:text-ink-3">
            {questions.map(({ asked }) => {
              const text = questionText(asked);
              return (
                <li key={text} className="text-body wrap-anywhere">
                  {text}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
