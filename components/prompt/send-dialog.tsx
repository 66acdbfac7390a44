import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { isCommercialOverstep } from '@/lib/domain/ledger/is-commercial-overstep';
import type { Prompt, PromptItem, PromptVerdict } from '@/lib/domain/page/prompt';
import { AnswerFailed } from './answer-failed';
import { ConcernList } from './concern-list';
import { HandOver } from './hand-over';
import { PromptCard } from './prompt-card';
import { SendItem } from './send-item';
import { useAnswer } from './use-answer';
import { verdictOf } from './verdict-of';

export interface SendDialogProps {
  readonly prompt: Extract<Prompt, { kind: 'send' }>;
}

/** Before a mail goes: what it promises, to record as it is, to correct, to leave out or to hand over. */
export function SendDialog({ prompt }: SendDialogProps) {
  const { id, items, quietCount, role, concerns } = prompt;
  const { answer, isPending, hasFailed } = useAnswer(id);
  const sendButton = useRef<HTMLButtonElement>(null);
  const [changed, setChanged] = useState<ReadonlyMap<string, PromptVerdict>>(new Map());
  const verdictFor = (item: PromptItem) => changed.get(item.key) ?? verdictOf(item);
  const isOverstep = (item: PromptItem) => {
    const { record, kind } = verdictFor(item);
    return record && isCommercialOverstep(role, { type: item.type, kind });
  };
  const change = (verdict: PromptVerdict) => {
    setChanged((before) => new Map(before).set(verdict.key, verdict));
  };
  const verdicts = items.map(verdictFor);
  const oversteps = items.filter(isOverstep);
  const send = () => {
    answer({ action: 'send', verdicts });
  };
  const goBack = () => {
    answer({ action: 'back' });
  };
  const recordsAny = verdicts.some(({ record }) => record);
  const isOnlyConcerns = items.length === 0;
  return (
    <PromptCard
      promptId={id}
      title={isOnlyConcerns ? i18n.t('lacking.title') : i18n.t('prompt.sendTitle', items.length)}
      hint={i18n.t(isOnlyConcerns ? 'lacking.hint' : 'prompt.sendHint')}
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
              {i18n.t(sendLabel({ recordsAny, hasConcerns: concerns.length > 0 }))}
            </Button>
            {oversteps.length > 0 && (
              <HandOver
                prompt={prompt}
                sentences={oversteps.map(({ sentence }) => sentence)}
                disabled={isPending}
                onReady={(insertion) => {
                  answer({ action: 'hand_over', insertion });
                }}
              />
            )}
            <Button look="quiet" disabled={isPending} onClick={goBack}>
              {i18n.t('prompt.back')}
            </Button>
          </div>
        </>
      }
    >
      {concerns.length > 0 && <ConcernList concerns={concerns} isAlone={isOnlyConcerns} />}
      <ul
        className={cx(
          'divide-y divide-line empty:hidden',
          concerns.length > 0 && 'border-t border-line',
        )}
      >
        {items.map((item) => (
          <SendItem
            key={item.key}
            item={item}
            verdict={verdictFor(item)}
            isOverstep={isOverstep(item)}
            onChange={change}
          />
        ))}
      </ul>
    </PromptCard>
  );
}

function sendLabel({ recordsAny, hasConcerns }: { recordsAny: boolean; hasConcerns: boolean }) {
  if (recordsAny) return hasConcerns ? 'lacking.recordAndSend' : 'prompt.send';
  return hasConcerns ? 'lacking.send' : 'prompt.sendOnly';
}
