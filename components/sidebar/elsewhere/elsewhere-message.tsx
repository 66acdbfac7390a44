import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import type { DraftPromise } from '@/lib/domain/ledger/draft-report';
import type { OwnMessage } from '@/lib/domain/ledger/own-message';
import { shortDay } from '@/components/ledger/short-day';

export interface ElsewhereMessageProps {
  readonly message: OwnMessage;
  readonly isPending: boolean;
  readonly onDecide: (take: boolean) => void;
}

/** A message of the rep's own: when it went to whom, what it promises, and the two answers to it. */
export function ElsewhereMessage({ message, isPending, onDecide }: ElsewhereMessageProps) {
  const origin = originOf(message);
  const deed = (take: boolean, label: string) => (
    <Button
      small
      look={take ? 'secondary' : 'quiet'}
      disabled={isPending}
      aria-label={`${label}: ${origin}`}
      onClick={() => {
        onDecide(take);
      }}
    >
      {label}
    </Button>
  );
  return (
    <li className="flex flex-col gap-1.5 px-3 py-2.5">
      <p className="truncate text-small text-ink-2" title={origin}>
        {origin}
      </p>
      <ul className="flex flex-col gap-2">
        {message.promises.map((promise, index) => (
          // The same sentence may stand twice in a mail.
          <li key={`${String(index)} ${promise.sentence}`}>
            <Sentence promise={promise} />
          </li>
        ))}
      </ul>
      <div className="flex gap-1.5 pt-0.5">
        {deed(true, i18n.t('elsewhere.take'))}
        {deed(false, i18n.t('elsewhere.leave'))}
      </div>
    </li>
  );
}

function Sentence({ promise: { sentence, type, due } }: { readonly promise: DraftPromise }) {
  return (
    <>
      <span className="wrap-anywhere">{sentence}</span>
      {(type !== 'promise' || due !== null) && (
        <span className="flex gap-1.5 pt-1">
          {type !== 'promise' && <Chip>{i18n.t(`elsewhere.${type}`)}</Chip>}
          {due !== null && (
            <Chip>{i18n.t('ledger.dueOn', { day: shortDay(due, new Date()) })}</Chip>
          )}
        </span>
      )}
    </>
  );
}

function originOf({ sentAt, recipients }: OwnMessage): string {
  const names = [...recipients.to, ...recipients.cc].map(({ name, address }) => name ?? address);
  const sent =
    sentAt === null
      ? i18n.t('elsewhere.noDate')
      : i18n.t('ledger.sent', { day: shortDay(sentAt, new Date()) });
  return names.length === 0 ? sent : `${sent} ${i18n.t('ledger.to', { names: names.join(', ') })}`;
}
