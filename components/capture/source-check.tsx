import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { localClock } from '@/components/notes/local-clock';
import { localDay } from '@/components/ledger/local-day';
import { Button } from '@/components/ui/button';
import { SelectInput } from '@/components/ui/select-input';
import { TextInput } from '@/components/ui/text-input';
import { DayInput } from '@/components/ui/day-input';
import type { CaptureSource } from '@/lib/domain/capture/capture';
import { SOURCE_KINDS } from '@/lib/domain/capture/capture-document';
import type { Conversation, SaidOfIt } from './conversation';
import { problemWords } from './problem-words';
import { SpeakerSides } from './speaker-sides';
import { useProposedTitle } from './use-proposed-title';

export interface SourceCheckProps {
  readonly conversation: Conversation;
  readonly isKeeping: boolean;
  /** Whether it could not be kept: it is all here still, to be tried again. */
  readonly isNotKept: boolean;
  /** Reads it again, for what the rep said of it changes what is found. */
  readonly onSaid: (saidOfIt: SaidOfIt) => void;
  readonly onKeep: (source: Pick<CaptureSource, 'kind' | 'title' | 'heldAt'>) => void;
  readonly onBack: () => void;
}

/** What was read, as Baton understood it: what it is, when it was, who is on which side. */
export function SourceCheck({
  conversation,
  isKeeping,
  isNotKept,
  onSaid,
  onKeep,
  onBack,
}: SourceCheckProps) {
  const { input, facts, left, heldAt, saidOfIt, people } = conversation;
  const { cut, folded } = input.kind === 'thread' ? input : { cut: 0, folded: 0 };
  const [kind, setKind] = useState(conversation.kind);
  const [typed, setTyped] = useState<string | null>(null);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    next.current?.focus();
  }, []);
  useEffect(() => {
    // A button that can't be pressed for a moment loses the focus.
    if (isNotKept && document.activeElement === document.body) next.current?.focus();
  }, [isNotKept]);
  const day = heldAt === null ? localDay(new Date()) : localClock.dayOf(heldAt);
  const proposed = useProposedTitle(conversation);
  const title = typed ?? proposed;
  const isEmpty = facts.length === 0;
  return (
    <form
      aria-label={i18n.t('capture.check.title')}
      className="flex flex-col gap-3 rounded-lg border border-line p-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty || isKeeping) return;
        onKeep({
          kind,
          title: title.trim().slice(0, 500),
          heldAt: heldAt ?? localClock.noonOf(day),
        });
      }}
    >
      <div role="status">
        <h2 className="text-title font-semibold">
          {isEmpty ? i18n.t('capture.check.none') : i18n.t('capture.check.found', facts.length)}
        </h2>
        <p className="text-small text-ink-2">
          {isEmpty ? problemWords({ problem: 'nothing' }) : i18n.t('capture.check.hint')}
        </p>
        {left > 0 && <p className="text-small text-ink-2">{i18n.t('capture.check.left', left)}</p>}
        {cut > 0 && <p className="text-small text-ink-2">{i18n.t('capture.check.cut', cut)}</p>}
        {folded > 0 && (
          <p className="text-small text-ink-2">{i18n.t('taking.foldedLeft', folded)}</p>
        )}
      </div>
      {!isEmpty && (
        <div className="grid gap-3 @md:grid-cols-[minmax(0,1fr)_9rem_10rem]">
          <TextInput
            label={i18n.t('capture.check.name')}
            maxLength={500}
            value={title}
            onChange={(event) => {
              setTyped(event.target.value);
            }}
          />
          <SelectInput
            label={i18n.t('capture.check.kind')}
            options={SOURCE_KINDS.map((value) => ({
              value,
              label: i18n.t(`capture.kind.${value}`),
            }))}
            value={kind}
            onChange={(event) => {
              setKind(SOURCE_KINDS.find((one) => one === event.target.value) ?? kind);
            }}
          />
          <DayInput
            label={i18n.t('capture.check.day')}
            value={day}
            onValue={(chosen) => {
              if (chosen !== null && chosen.length === 10)
                onSaid({ ...saidOfIt, heldAt: localClock.noonOf(chosen) });
            }}
          />
        </div>
      )}
      <SpeakerSides people={people} saidOfIt={saidOfIt} onSaid={onSaid} />
      <p role="alert" className="text-small text-danger empty:hidden">
        {isNotKept && problemWords({ problem: 'notKept' })}
      </p>
      <div className="flex flex-wrap gap-2">
        {!isEmpty && (
          <Button type="submit" look="primary" ref={next} disabled={isKeeping}>
            {i18n.t('capture.check.show')}
          </Button>
        )}
        <Button
          look={isEmpty ? 'secondary' : 'quiet'}
          ref={isEmpty ? next : undefined}
          onClick={onBack}
        >
          {i18n.t('capture.check.back')}
        </Button>
      </div>
    </form>
  );
}
