import { i18n } from '#i18n';
import { TextArea } from '@/components/ui/text-area';
import type { readinessAnswers } from '@/lib/domain/readiness/readiness-answers';
import { PUSHING_QUESTIONS } from '@/lib/domain/readiness/readiness-check';
import { BriefAnswer } from './brief-answer';
import type { CheckDraft } from './use-check-draft';

export interface PushingQuestionsProps {
  readonly answers: ReturnType<typeof readinessAnswers>;
  readonly draft: CheckDraft;
  readonly change: (patch: Partial<CheckDraft>) => void;
}

/** What the reader should push on, with what the brief says where it is asked for. */
export function PushingQuestions({ answers, draft, change }: PushingQuestionsProps) {
  return (
    <section className="border-t border-line pt-5">
      <h2 className="text-title font-semibold">{i18n.t('readiness.pushTitle')}</h2>
      <p className="mb-4 text-small text-ink-2">{i18n.t('readiness.pushLead')}</p>
      <ul className="flex flex-col gap-4">
        {PUSHING_QUESTIONS.map((question) => (
          <li key={question}>
            <TextArea
              maxLength={20_000}
              label={i18n.t(`readiness.questions.${question}`)}
              value={draft.pushed[question]}
              onChange={({ target }) => {
                change({ pushed: { ...draft.pushed, [question]: target.value } });
              }}
            />
            <details className="mt-1.5">
              <summary className="text-small text-accent hover:underline">
                {i18n.t('readiness.showBrief')}
              </summary>
              <div className="mt-2 border-l-2 border-line pl-3">
                <BriefAnswer blocks={answers[question]} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
