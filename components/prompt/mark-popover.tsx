import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { isCommercialOverstep } from '@/lib/domain/ledger/is-commercial-overstep';
import type { Prompt } from '@/lib/domain/page/prompt';
import { AnswerFailed } from './answer-failed';
import { EarlierNote } from './earlier-note';
import { PriceNote } from './price-note';
import { PromptCard } from './prompt-card';
import { reasonSentence } from './reason-sentence';
import { useAnswer } from './use-answer';
import { VerdictFields } from './verdict-fields';
import { verdictOf } from './verdict-of';

export interface MarkPopoverProps {
  readonly prompt: Extract<Prompt, { kind: 'mark' }>;
}

/** Why a passage is marked, of what kind it is and until when; to correct, to leave out, or never to flag again. */
export function MarkPopover({ prompt: { id, item, role } }: MarkPopoverProps) {
  const { answer, isPending, hasFailed } = useAnswer(id);
  const saveButton = useRef<HTMLButtonElement>(null);
  const [verdict, setVerdict] = useState(() => verdictOf(item));
  const save = () => {
    answer({ action: 'correct', verdict });
  };
  const leaveOut = () => {
    answer({ action: 'correct', verdict: { ...verdict, record: false } });
  };
  const goBack = () => {
    answer({ action: 'back' });
  };
  const mute = () => {
    answer({ action: 'mute', key: item.key });
  };
  return (
    <PromptCard
      promptId={id}
      title={i18n.t(`prompt.markTitle.${item.type}`)}
      hint={reasonSentence(item)}
      firstFocus={saveButton}
      onConfirm={save}
      onBack={goBack}
      footer={
        <>
          {hasFailed && <AnswerFailed />}
          <div className="flex flex-wrap items-center gap-2">
            <Button ref={saveButton} look="primary" disabled={isPending} onClick={save}>
              {i18n.t('common.save')}
            </Button>
            <Button look="quiet" disabled={isPending} onClick={leaveOut}>
              {i18n.t(`prompt.dismiss.${item.type}`)}
            </Button>
            <Button
              look="quiet"
              className="text-ink-3"
              disabled={isPending}
              title={i18n.t('prompt.muteHint')}
              onClick={mute}
            >
              {i18n.t('prompt.mute')}
            </Button>
          </div>
        </>
      }
    >
      <div className="flex flex-col gap-2 px-4 pb-1">
        <VerdictFields verdict={verdict} hasDue={item.type !== 'declined'} onChange={setVerdict} />
        {item.dueText !== null && (
          <p className="text-small text-ink-2">
            {i18n.t('prompt.dueWritten', { text: item.dueText })}
          </p>
        )}
        {item.earlier !== null && <EarlierNote earlier={item.earlier} />}
        {isCommercialOverstep(role, { ...item, kind: verdict.kind }) && <PriceNote />}
      </div>
    </PromptCard>
  );
}
