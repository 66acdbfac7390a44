import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import type { Prompt } from '@/lib/domain/page/prompt';
import { GateGapList } from './gate-gap-list';
import { PromptCard } from './prompt-card';
import { useAnswer } from './use-answer';

export interface GateCardProps {
  readonly prompt: Extract<Prompt, { kind: 'gate' }>;
}

/** Before a deal is won: what it lacks, to fix now, to overrule with a reason where the setting allows it, or to go back. */
export function GateCard({ prompt: { id, mode, dealName, gaps } }: GateCardProps) {
  const { answer, isPending, hasFailed } = useAnswer(id);
  const fixButton = useRef<HTMLButtonElement>(null);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  /** Null until the rep goes on without what is missing. */
  const [reason, setReason] = useState<string | null>(null);
  const [isMissed, setIsMissed] = useState(false);
  const hasBrief = gaps.every(({ kind }) => kind !== 'no_brief');
  const fix = () => {
    answer({ action: 'fix' });
  };
  const goBack = () => {
    answer({ action: 'back' });
  };
  const overrule = () => {
    if (reason === null) setReason('');
    else if (reason.trim() !== '') answer({ action: 'overrule', reason });
    else {
      setIsMissed(true);
      reasonField.current?.focus();
    }
  };
  return (
    <PromptCard
      promptId={id}
      title={i18n.t(mode === 'block' ? 'gate.titleBlocked' : 'gate.title')}
      hint={i18n.t(hintOf(mode, hasBrief), { name: dealName })}
      firstFocus={fixButton}
      isRuled={hasBrief}
      onConfirm={reason === null ? fix : overrule}
      onBack={goBack}
      footer={
        <>
          {mode === 'block' && (
            <p className="mb-3 text-small text-ink-2">{i18n.t('gate.blocked')}</p>
          )}
          {reason !== null && (
            <TextArea
              ref={reasonField}
              // The press that opened it asked for it.
              autoFocus
              wrapperClass="mb-3"
              label={i18n.t('gate.reason')}
              hint={i18n.t('gate.reasonHint')}
              error={isMissed && reason.trim() === '' ? i18n.t('gate.reasonMissing') : undefined}
              maxLength={2_000}
              value={reason}
              onChange={(event) => {
                setReason(event.target.value);
              }}
            />
          )}
          {hasFailed && (
            <p role="alert" className="mb-3 text-small text-danger">
              {i18n.t('gate.failed')}
            </p>
          )}
          <div className="flex flex-wrap gap-2">
            <Button
              ref={fixButton}
              look={reason === null ? 'primary' : 'secondary'}
              disabled={isPending}
              onClick={fix}
            >
              {i18n.t(hasBrief ? 'gate.fix' : 'gate.start')}
            </Button>
            {mode === 'warn' && (
              <Button
                look={reason === null ? 'secondary' : 'primary'}
                aria-expanded={reason === null ? false : undefined}
                disabled={isPending}
                onClick={overrule}
              >
                {i18n.t('gate.anyway')}
              </Button>
            )}
            <Button look="quiet" className="px-2!" disabled={isPending} onClick={goBack}>
              {i18n.t('gate.back')}
            </Button>
          </div>
        </>
      }
    >
      <GateGapList gaps={gaps} />
    </PromptCard>
  );
}

function hintOf(mode: 'warn' | 'block', hasBrief: boolean) {
  if (!hasBrief) return 'gate.noBriefHint';
  return mode === 'block' ? 'gate.hintBlocked' : 'gate.hint';
}
