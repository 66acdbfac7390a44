import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { OwnMessage } from '@/lib/domain/ledger/own-message';
import { ElsewhereMessage } from './elsewhere-message';

export interface ElsewhereListProps {
  readonly messages: readonly OwnMessage[];
  /** A decision is on its way. */
  readonly isPending: boolean;
  readonly onDecide: (messages: readonly OwnMessage[], take: boolean) => void;
}

/** The messages one by one, and where there are several the answers for all of them. */
export function ElsewhereList({ messages, isPending, onDecide }: ElsewhereListProps) {
  const forAll = (take: boolean) => (
    <Button
      small
      look={take ? 'secondary' : 'quiet'}
      disabled={isPending}
      onClick={() => {
        onDecide(messages, take);
      }}
    >
      {i18n.t(take ? 'elsewhere.takeAll' : 'elsewhere.leaveAll')}
    </Button>
  );
  return (
    <>
      <ul className="mt-2 divide-y divide-line rounded-lg border border-line">
        {messages.map((message) => (
          <ElsewhereMessage
            key={message.messageId}
            message={message}
            isPending={isPending}
            onDecide={(take) => {
              onDecide([message], take);
            }}
          />
        ))}
      </ul>
      {messages.length > 1 && (
        <div className="flex gap-1.5 px-3 pt-2.5">
          {forAll(true)}
          {forAll(false)}
        </div>
      )}
    </>
  );
}
