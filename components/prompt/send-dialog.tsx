import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { isCommercialOverstep } from '@/lib/domain/ledger/is-commercial-overstep';
import type { Prompt, PromptItem, PromptVerdict } from '@/lib/domain/page/prompt';
import { AnswerFailed } from './answer-failed';
import { ConcernList } from './concern-list';
import { GuardPart } from './guard-part';
import { guardWords } from './guard-words';
import { HandOver } from './hand-over';
import { PromptCard } from './prompt-card';
import { SendItems } from './send-items';
import { useAnswer } from './use-answer';
import { useExcuse } from './use-excuse';
import { verdictOf } from './verdict-of';

export interface SendDialogProps {
  readonly prompt: Extract<Prompt, { kind: 'send' }>;
}

/** Before a mail goes: what it promises, to record as it is, to correct, to leave out or to hand over. */
export function SendDialog({ prompt }: SendDialogProps) {
  const { id, items, quietCount, role, concerns, guard } = prompt;
  const excuse = useExcuse();
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
    answer({ action: 'send', verdicts, excuse: guard === null ? null : excuse.said });
  };
  /** The press on Send asks for the reason; the shortcut means what it meant in the mail. */
  const sendSaying = () => {
    if (guard === null || excuse.check()) send();
  };
  const goBack = () => {
    answer({ action: 'back' });
  };
  const recordsAny = verdicts.some(({ record }) => record);
  const hasConcerns = concerns.length > 0;
  const head = headOf(prompt);
  return (
    <PromptCard
      promptId={id}
      title={head.title}
      hint={head.hint}
      firstFocus={sendButton}
      isRuled
      onConfirm={(isByShortcut) => {
        if (isByShortcut) send();
        else sendSaying();
      }}
      onBack={goBack}
      footer={
        <>
          {quietCount > 0 && (
            <p className="mb-3 text-small text-ink-2">{i18n.t('prompt.quiet', quietCount)}</p>
          )}
          {hasFailed && <AnswerFailed />}
          <div className="flex flex-wrap gap-2">
            <Button ref={sendButton} look="primary" disabled={isPending} onClick={sendSaying}>
              {i18n.t(sendLabel({ recordsAny, isAgainst: hasConcerns || guard !== null }))}
            </Button>
            {guard?.canHandOn === true && oversteps.length === 0 && (
              <Button
                disabled={isPending}
                onClick={() => {
                  answer({ action: 'hand_on' });
                }}
              >
                {guardWords(guard).handOn}
              </Button>
            )}
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
      {guard !== null && <GuardPart guard={guard} excuse={excuse} />}
      {hasConcerns && <ConcernList concerns={concerns} isAlone={head.about === 'concerns'} />}
      <SendItems
        items={items}
        verdictFor={verdictFor}
        isOverstep={isOverstep}
        follows={guard === null ? (hasConcerns ? 'list' : 'nothing') : 'part'}
        onChange={change}
      />
    </PromptCard>
  );
}

/** What the dialog is about first: who answers, else the promises, else what the mail lacks. */
function headOf({ items, guard }: SendDialogProps['prompt']) {
  if (guard !== null)
    return {
      about: 'guard',
      title: guardWords(guard).line,
      hint: i18n.t(`guards.hint.${guard.id}`),
    };
  if (items.length > 0)
    return {
      about: 'promises',
      title: i18n.t('prompt.sendTitle', items.length),
      hint: i18n.t('prompt.sendHint'),
    };
  return { about: 'concerns', title: i18n.t('lacking.title'), hint: i18n.t('lacking.hint') };
}

function sendLabel({ recordsAny, isAgainst }: { recordsAny: boolean; isAgainst: boolean }) {
  if (recordsAny) return isAgainst ? 'lacking.recordAndSend' : 'prompt.send';
  return isAgainst ? 'lacking.send' : 'prompt.sendOnly';
}
