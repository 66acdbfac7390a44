import { ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { Button } from '@/components/ui/button';
import { copyToClipboard } from '@/components/ui/copy-to-clipboard';
import { cx } from '@/components/ui/cx';
import { confirmQuestions } from '@/lib/domain/brief/confirm-questions';
import { askOfText, questionsAsText, questionText } from './question-text';
import { useBriefForm } from './use-brief-form';

export interface QuestionListProps {
  readonly title: string;
  readonly className?: string;
}

/**
 * The questions that the chosen form of the brief leaves open, by whom to ask, ready to be said or copied. Folded
 * until the rep wants them; nothing where there is nothing to ask.
 */
export function QuestionList({ title, className }: QuestionListProps) {
  const { dossier } = useDeal();
  const [form] = useBriefForm();
  const [copied, setCopied] = useState<boolean | null>(null);
  const questions = useMemo(
    () => confirmQuestions(form === 'everything' ? null : form, dossier),
    [form, dossier],
  );
  if (questions.length === 0) return null;
  const groups = [...Map.groupBy(questions, ({ askOf }) => askOfText(askOf))];
  return (
    <details className={cx('group/questions', className)}>
      <summary className="flex min-h-8 items-center gap-1.5 rounded-md text-small font-medium text-ink-2 select-none hover:bg-sunken hover:text-ink">
        <ChevronRight
          size={14}
          aria-hidden
          className="shrink-0 text-ink-3 transition-transform duration-150 group-open/questions:rotate-90"
        />
        <h2 className="min-w-0 flex-1 py-1">{title}</h2>
        <span className="mr-1 rounded-full bg-sunken px-1.5 text-micro text-ink-2 tabular-nums">
          {questions.length}
        </span>
      </summary>
      <div className="flex flex-col gap-3 pt-1 pb-2 pl-5">
        {groups.map(([asked, own]) => (
          <div key={asked} className="flex flex-col gap-1">
            <h3 className="text-small font-medium text-ink-2">{asked}</h3>
            <ul className="flex list-disc flex-col gap-1 pl-4 marker:text-ink-3">
              {own.map((question) => {
                const text = questionText(question.asked);
                return (
                  <li key={text} className="wrap-anywhere">
                    {text}
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
        <div className="flex flex-wrap items-center gap-2">
          <Button
            small
            onClick={() => {
              setCopied(copyToClipboard({ text: questionsAsText(groups) }));
            }}
          >
            {i18n.t('questions.copy')}
          </Button>
          <span role="status" className="text-small text-ink-2">
            {copied === null ? '' : i18n.t(copied ? 'questions.copied' : 'questions.copyFailed')}
          </span>
        </div>
      </div>
    </details>
  );
}
