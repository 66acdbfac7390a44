import { useMutation, useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { judgeReadiness } from '@/lib/domain/readiness/judge-readiness';
import type { readinessAnswers } from '@/lib/domain/readiness/readiness-answers';
import { READINESS_QUESTIONS } from '@/lib/domain/readiness/readiness-check';
import { keepReadiness } from '@/lib/queries/keep-readiness';
import { profileQuery } from '@/lib/queries/profile-query';
import { CompareRow } from './compare-row';
import { PushingQuestions } from './pushing-questions';
import type { CheckDraft } from './use-check-draft';

export interface CompareAnswersProps {
  readonly dossier: Dossier;
  readonly answers: ReturnType<typeof readinessAnswers>;
  readonly draft: CheckDraft;
  readonly change: (patch: Partial<CheckDraft>) => void;
  readonly onKept: () => void;
}

/** The brief's answer beside each of the reader's, the questions to push on, and the result. */
export function CompareAnswers({ dossier, answers, draft, change, onKept }: CompareAnswersProps) {
  const profile = useQuery(profileQuery);
  const { mutate: keep, isError, isPending } = useMutation(keepReadiness);
  const judged = judgedAnswers(draft);
  const by = draft.by ?? profile.data?.name ?? '';
  return (
    <div className="flex flex-col">
      {READINESS_QUESTIONS.map((question) => (
        <CompareRow
          key={question}
          question={i18n.t(`readiness.questions.${question}`)}
          said={draft.said[question]}
          blocks={answers[question]}
          known={draft.known[question]}
          onJudge={(known) => {
            change({ known: { ...draft.known, [question]: known } });
          }}
        />
      ))}
      <PushingQuestions answers={answers} draft={draft} change={change} />
      <div className="mt-6 flex flex-wrap items-end gap-3 border-t border-line pt-5">
        <TextInput
          label={i18n.t('readiness.by')}
          maxLength={500}
          value={by}
          onChange={({ target }) => {
            change({ by: target.value });
          }}
        />
        <Button
          look="primary"
          disabled={judged === null || isPending}
          onClick={() => {
            if (judged === null) return;
            const { id, pushed } = draft;
            const result = judgeReadiness(judged);
            keep(
              {
                id,
                dealId: dossier.deal.id,
                by,
                via: 'baton',
                result,
                reason: '',
                answers: judged,
                pushed,
                takenAt: null,
              },
              { onSuccess: onKept },
            );
          }}
        >
          {i18n.t('readiness.keep')}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            onKept();
          }}
        >
          {i18n.t('readiness.again')}
        </Button>
        <p role="status" className="text-small text-ink-2">
          {isError ? i18n.t('readiness.notKept') : judged === null && i18n.t('readiness.unjudged')}
        </p>
      </div>
    </div>
  );
}

/** The answers once each is judged; null before. */
function judgedAnswers({ said, known }: CheckDraft): Parameters<typeof judgeReadiness>[0] | null {
  const { compellingEvent, successMetric, topLandmine } = known;
  if (compellingEvent === null || successMetric === null || topLandmine === null) return null;
  return {
    compellingEvent: { said: said.compellingEvent, known: compellingEvent },
    successMetric: { said: said.successMetric, known: successMetric },
    topLandmine: { said: said.topLandmine, known: topLandmine },
  };
}
