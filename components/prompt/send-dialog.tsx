import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Prompt, PromptVerdict } from '@/lib/domain/page/prompt';
import { AnswerFailed } from './answer-failed';
import { PromptCard } from './prompt-card';
import { SendItem } from './send-item';
import { useAnswer } from './use-answer';
import { verdictOf } from './verdict-of';

export interface SendDialogProps {
  readonly prompt: Extract<Prompt, { kind: 'send' }>;
}

/** Before a mail goes: what it promises, to record as it is, to correct or to leave out. */
export function SendDialog({ prompt: { id, items, quietCount } }: SendDialogProps) {
  const { answer, isPending, hasFailed } = useAnswer(id);
  const sendButton = useRef<HTMLButtonElement>(null);
  const [changed, setChanged] = useState<ReadonlyMap<string, PromptVerdict>>(new Map());
  const verdicts = items.map((item) => changed.get(item.key) ?? verdictOf(item));
  const change = (verdict: PromptVerdict) => {
    setChanged((before) => new Map(before).set(verdict.key, verdict));
  };
  const send = () => {
    answer({ action: 'send', verdicts });
  };
  const goBack = () => {
    answer({ action: 'back' });
  };
  const recordsAny = verdicts.some(({ record }) => record);
  return (
    <PromptCard
      promptId={id}
      title={i18n.t('prompt.sendTitle', items.length)}
      hint={i18n.t('prompt.sendHint')}
      firstFocus={sendButton}
      isRuled
      onConfirm={send}
      onBack={goBack}
      footer={
        <>
          {quietCount > 0 && (
            <p className="mb-3 text-small text-ink-2">{i18n.t('prompt.quiet', quietCount)}</p>
          )}
          {hasFailed && <AnswerFailed />}
          <div className="flex flex-wrap gap-2">
            <Button ref={sendButton} look="primary" disabled={isPending} onClick={send}>
              {recordsAny ? i18n.t('prompt.send') : i18n.t('prompt.sendOnly')}
            </Button>
            <Button look="quiet" disabled={isPending} onClick={goBack}>
              {i18n.t('prompt.back')}
            </Button>
          </div>
        </>
      }
    >
      <ul className="divide-y divide-line">
        {items.map((item, at) => (
          <SendItem
            key={item.key}
            item={item}
            verdict={verdicts[at] ?? verdictOf(item)}
            onChange={change}
          />
        ))}
      </ul>
    </PromptCard>
  );
}
