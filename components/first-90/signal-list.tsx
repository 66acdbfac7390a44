import { useMutation } from '@tanstack/react-query';
import { Plus, ShieldAlert, TrendingUp, X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { shortDay } from '@/components/ledger/short-day';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { UndoBar } from '@/components/ui/undo-bar';
import type { AccountSignal } from '@/lib/domain/first-90/account-signal';
import { newId } from '@/lib/domain/ids';
import { removeSignal, saveSignal } from '@/lib/queries/change-signals';
import { SignalForm } from './signal-form';

const ICONS = { expansion: TrendingUp, renewal_risk: ShieldAlert };

export interface SignalListProps {
  readonly dealId: string;
  readonly signals: readonly AccountSignal[];
  readonly now: Date;
}

/** What was documented to come back to the account for; nothing else brings an AE back after day 90. */
export function SignalList({ dealId, signals, now }: SignalListProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isAdding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<AccountSignal | null>(null);
  const save = useMutation(saveSignal);
  const remove = useMutation(removeSignal);
  const close = () => {
    setAdding(false);
    // The form took the cursor with it.
    heading.current?.focus();
  };
  return (
    <section aria-labelledby={id}>
      <h3
        ref={heading}
        id={id}
        tabIndex={-1}
        className="text-small font-medium text-ink-2 outline-none"
      >
        {i18n.t('first90.signals.title')}
      </h3>
      <p className="text-small text-ink-3">{i18n.t('first90.signals.hint')}</p>
      {signals.length === 0 && <p className="mt-1 text-ink-2">{i18n.t('first90.signals.none')}</p>}
      <ul className="flex flex-col divide-y divide-line empty:hidden">
        {signals.map((signal) => (
          <SignalRow
            key={signal.id}
            signal={signal}
            now={now}
            onRemove={() => {
              remove.mutate(
                { dealId, id: signal.id },
                {
                  onSuccess: () => {
                    setRemoved(signal);
                    heading.current?.focus();
                  },
                },
              );
            }}
          />
        ))}
      </ul>
      {isAdding ? (
        <SignalForm
          onSave={(said) => {
            save.mutate({ id: newId(), dealId, ...said }, { onSuccess: close });
          }}
          onCancel={close}
        />
      ) : (
        <Button
          small
          className="mt-2"
          onClick={() => {
            setAdding(true);
          }}
        >
          <Plus size={13} aria-hidden />
          {i18n.t('first90.signals.add')}
        </Button>
      )}
      {(save.isError || remove.isError) && (
        <p role="alert" className="mt-1 text-small text-danger">
          {i18n.t('first90.signals.notSaved')}
        </p>
      )}
      <UndoBar
        text={removed === null ? null : i18n.t('first90.signals.removed')}
        onUndo={() => {
          if (removed === null) return;
          const { updatedAt: _, ...signal } = removed;
          save.mutate(signal);
          setRemoved(null);
          heading.current?.focus();
        }}
      />
    </section>
  );
}

interface SignalRowProps {
  readonly signal: AccountSignal;
  readonly now: Date;
  readonly onRemove: () => void;
}

function SignalRow({ signal: { kind, words, seenOn }, now, onRemove }: SignalRowProps) {
  const Icon = ICONS[kind];
  return (
    <li className="flex items-start gap-2 py-2">
      <Icon size={15} aria-hidden className="mt-0.5 shrink-0 text-accent" />
      <div className="min-w-0 flex-1">
        <p className="wrap-anywhere whitespace-pre-line">{words}</p>
        <p className="text-small text-ink-2">
          {i18n.t(`first90.signals.${kind}`)} ·{' '}
          {i18n.t('first90.signals.seen', { day: shortDay(seenOn, now) })}
        </p>
      </div>
      <IconButton
        label={i18n.t('first90.signals.remove', { words: words.slice(0, 60) })}
        icon={X}
        onClick={onRemove}
      />
    </li>
  );
}
