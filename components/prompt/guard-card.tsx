import { useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Prompt } from '@/lib/domain/page/prompt';
import { AnswerFailed } from './answer-failed';
import { GuardReasons } from './guard-reasons';
import { guardWords } from './guard-words';
import { PromptCard } from './prompt-card';
import { useAnswer } from './use-answer';
import { useExcuse } from './use-excuse';

export interface GuardCardProps {
  readonly prompt: Extract<Prompt, { kind: 'guard' }>;
}

/** While a mail is written that somebody else answers: hand it on, or say why not. */
export function GuardCard({ prompt: { id, guard } }: GuardCardProps) {
  const { answer, isPending, hasFailed } = useAnswer(id);
  const firstButton = useRef<HTMLButtonElement>(null);
  const excuse = useExcuse();
  const { line, handOn } = guardWords(guard);
  const goOn = () => {
    if (excuse.check() && excuse.said !== null)
      answer({ action: 'answer_anyway', excuse: excuse.said });
  };
  const goBack = () => {
    answer({ action: 'back' });
  };
  const hasChosen = excuse.reason !== null;
  return (
    <PromptCard
      promptId={id}
      title={line}
      hint={i18n.t(`guards.hint.${guard.id}`)}
      firstFocus={firstButton}
      onConfirm={goOn}
      onBack={goBack}
      footer={
        <>
          {hasFailed && <AnswerFailed />}
          <div className="flex flex-wrap gap-2">
            {guard.canHandOn && (
              <Button
                ref={firstButton}
                look={hasChosen ? 'secondary' : 'primary'}
                disabled={isPending}
                onClick={() => {
                  answer({ action: 'hand_on' });
                }}
              >
                {handOn}
              </Button>
            )}
            <Button
              ref={guard.canHandOn ? undefined : firstButton}
              look={hasChosen || !guard.canHandOn ? 'primary' : 'secondary'}
              disabled={isPending}
              onClick={goOn}
            >
              {i18n.t('guards.anyway')}
            </Button>
            <Button look="quiet" className="px-2!" disabled={isPending} onClick={goBack}>
              {i18n.t('guards.back')}
            </Button>
          </div>
        </>
      }
    >
      <div className="px-4 pt-1 pb-2">
        <GuardReasons guard={guard.id} excuse={excuse} missing={i18n.t('guards.missingHere')} />
      </div>
    </PromptCard>
  );
}
