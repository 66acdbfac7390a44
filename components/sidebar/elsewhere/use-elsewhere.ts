import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OwnMessage } from '@/lib/domain/ledger/own-message';
import { decideMessages } from '@/lib/queries/decide-messages';
import { elsewhereQuery } from '@/lib/queries/elsewhere-query';

/** The deal that is shown for a thread; it gets what no deal is found for. */
export interface ShownFor {
  readonly dealId: string;
  readonly threadId: string;
}

/** What the open thread offers, and the rep's answers to it. */
export function useElsewhere(shown: ShownFor | null) {
  const { data } = useQuery(elsewhereQuery);
  const { mutate, isPending, isError } = useMutation(decideMessages);
  const [answer, setAnswer] = useState<'taken' | 'left' | null>(null);
  const dealId = shown !== null && shown.threadId === data?.threadId ? shown.dealId : null;
  return {
    messages: data?.messages ?? [],
    isPending,
    isError,
    answer,
    decide: (decided: readonly OwnMessage[], take: boolean) => {
      setAnswer(null);
      mutate(
        decided.map(({ messageId }) => ({ messageId, take, dealId })),
        {
          onSuccess: () => {
            setAnswer(take ? 'taken' : 'left');
          },
        },
      );
    },
  };
}
